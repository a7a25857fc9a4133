import type { Classification } from '#domain/base-figure/base-figure.ts';
import { TOTAL } from '#domain/base-figure/base-figure.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { groupCodes } from '#domain/base-figure/group.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { statusOf } from '#domain/figure/figure.ts';
import { SIGNS } from '#wording/sign.ts';
import type { Verdict } from '../cubes/confidential.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import type { Cube } from '../cubes/cube.ts';
import { csvLine } from './csv-line.ts';
import { reasonWords } from './reason-words.ts';

const HEAD = ['Grundgröße', 'Zeit', 'Ebene', 'Gebiet', 'Name', 'Gruppe', 'Wert', 'ausgewiesen', 'Grund'];

/**
 * Every cell with its number and why it is withheld, as CSV for German Excel. Confidential.
 * @param figures what would be public, cell for cell
 */
export function reasonList({ figure, period, areas, groups, classifications, values, states }: Cube, verdict: Verdict, figures: readonly ReleasedFigure[]): string {
	const names = groups.map((group) => groupName(group, classifications));
	const lines = areas.flatMap((area, a) => groups.map((_, g) => {
		const cell = a * groups.length + g;
		const shown = figures[cell];
		const value = states[cell] === CELL.KNOWN ? String(values[cell]).replace('.', ',') : '';
		const told = shown?.kind === 'known' ? ['ja', ''] : shown?.kind === 'withheld' ? ['nein', reason(cell)] : ['', shown ? SIGNS[statusOf(shown)].word : ''];
		return csvLine([figure.id, period, area.level, area.code, area.name, names[g] ?? '', value, ...told]);
	}));
	return `\uFEFF${[csvLine(HEAD), ...lines].join('\r\n')}\r\n`;

	function reason(cell: number): string {
		const why = verdict.why[cell] ?? WHY.SHOWN;
		if (why !== WHY.SHOWN) return reasonWords(why);
		return states[cell] === CELL.WITHHELD ? reasonWords(WHY.SUPPLIER) : 'die Bezugsgröße ist zu klein oder selbst nicht ausgewiesen';
	}
}

/** „unter 3 Jahre, weiblich“; „insgesamt“ for all. */
function groupName(group: string, classifications: readonly Classification[]): string {
	const codes = groupCodes(group, classifications.map((c) => c.id));
	const parts = classifications.flatMap((c) => (codes[c.id] === TOTAL ? [] : [c.codes.find((x) => x.code === codes[c.id])?.name ?? codes[c.id] ?? '']));
	return parts.length === 0 ? TOTAL : parts.join(', ');
}
