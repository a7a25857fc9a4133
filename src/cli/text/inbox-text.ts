import type { LetterKind } from '#domain/letter/letter.ts';
import type { KeptLetter } from '#server/app/queries/find-letter.ts';
import type { LetterEntry } from '#server/app/queries/list-letters.ts';
import { germanTime } from './german-time.ts';
import { harmless, wrapped } from './plain-text.ts';

const kinds: Readonly<Record<LetterKind, string>> = { contact: 'Nachricht', brochure: 'Bestellung' };

/** 80 columns, oldest first. */
export function inboxText(kommune: string, letters: readonly LetterEntry[]): string {
	if (letters.length === 0) return `Der Posteingang der Kommune „${harmless(kommune)}“ ist leer.\n`;
	const width = `${letters.at(-1)?.number ?? 1}`.length;
	const lines = letters.map(({ number, kind, at, doneAt, subject, copies }) => wrapped(`${doneAt === null ? 'offen' : 'erledigt'} · ${kinds[kind]}${kind === 'brochure' ? `, ${copies} Stück` : subject === '' ? '' : `: ${subject}`} · ${germanTime(at)}`, ' '.repeat(width + 4), `  ${String(number).padStart(width)}  `));
	return `Posteingang der Kommune „${kommune}“\n\n${lines.join('')}`;
}

/** One letter, line by line as it was written. */
export function letterText(letter: KeptLetter): string {
	const { number, kind, at, doneAt, name, mail, subject, copies, address, message, page } = letter;
	const head = [['Von', name], ['E-Mail', mail], ['Betreff', subject], ['Anzahl', copies === 0 ? '' : String(copies)], ['Seite', page]].flatMap(([title = '', value = '']) => (value === '' ? [] : [`${`${title}:`.padEnd(9)}${harmless(value)}\n`]));
	const block = (title: string, text: string): string => (text === '' ? '' : `\n${title}:\n${text.split('\n').map((line) => wrapped(line, '  ')).join('')}`);
	return `${kinds[kind]} ${number} vom ${germanTime(at)}${doneAt === null ? '' : `, erledigt ${germanTime(doneAt)}`}\n${head.join('')}${block('Anschrift', address)}${block('Text', message)}`;
}
