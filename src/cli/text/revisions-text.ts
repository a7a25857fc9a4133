import type { RevisionEntry } from '#server/ledger/queries/list-revisions.ts';
import type { RevisionScope } from '#server/ledger/revision-scope.ts';
import type { RevisionState } from '#server/ledger/schema.ts';
import { germanTime } from './german-time.ts';
import { wrapped } from './plain-text.ts';

const states: Readonly<Record<RevisionState, string>> = { active: 'gilt', undone: 'zurückgenommen', erased: 'gelöscht' };
const changes: Readonly<Record<RevisionState, string>> = { active: 'wieder gültig', undone: 'zurückgenommen', erased: 'gelöscht' };

/** 80 columns, oldest first. */
export function revisionsText(kommune: string, revisions: readonly RevisionEntry[]): string {
	const width = `${revisions.at(-1)?.number ?? 1}`.length;
	const indent = ' '.repeat(width + 4);
	return `Eingangsbuch der Kommune „${kommune}“\n\n${revisions.map((r) => entry(r, width, indent)).join('')}`;
}

function entry({ number, state, file, at, by, scope, lastChange }: RevisionEntry, width: number, indent: string): string {
	const head = `${states[state]} · ${file ?? 'Inhalt gelöscht'} · angenommen ${germanTime(at)} von ${by}`;
	return [
		wrapped(head, indent, `  ${String(number).padStart(width)}  `),
		...scope.map((part) => wrapped(told(part), `${indent}  `, indent)),
		lastChange === null ? '' : wrapped(`${changes[state]} seit ${germanTime(lastChange.at)} durch ${lastChange.by}${lastChange.reason === '' ? '' : `: ${lastChange.reason}`}`, indent)
	].join('');
}

function told({ baseFigure, level, periods }: RevisionScope): string {
	const [first = '', last = ''] = [periods[0], periods.at(-1)];
	return `${baseFigure}, ${level}, ${first === last ? first : `${first} bis ${last} (${periods.length} Zeiten)`}`;
}
