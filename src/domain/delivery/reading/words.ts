import type { WordColumn } from '../description.ts';
import { LEFT_OUT } from '../description.ts';
import type { FindingList } from '../finding-list.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnNamed, placesOf } from '../sheet/sheet.ts';

/** Index for a word that names nothing, and for one deliberately not read. */
export const UNKNOWN = -1;
export const SKIPPED = -2;

/** What each distinct text of a word column stands for: an index of the caller's, UNKNOWN or SKIPPED. */
export function wordIndices(sheet: Sheet, words: WordColumn, indexOf: (meaning: string) => number): Int32Array {
	const column = columnNamed(sheet, words.column);
	return Int32Array.from(column?.texts ?? [], (text) => {
		const meaning = words.codes?.get(text) ?? text;
		return meaning === LEFT_OUT ? SKIPPED : indexOf(meaning);
	});
}

/** One finding per unknown word, at its first row, with the number of its rows. `counts` says whether a row matters. */
export function reportUnknownWords(sheet: Sheet, words: WordColumn, indices: Int32Array, findings: FindingList, code: string, what: string, advice: (word: string) => string, counts: (row: number) => boolean = () => true): void {
	const column = columnNamed(sheet, words.column);
	if (column === undefined) return;
	for (const [text, { row, count }] of placesOf(column, (c) => indices[c] === UNKNOWN, counts)) {
		const word = column.texts[text] ?? '';
		findings.add(sheet.file, code, 'blocks', () => ({
			row: sheet.lines[row] ?? 0, column: column.name, value: word,
			message: `„${word}“ ist ${what}${inRows(count)}.`, advice: advice(word)
		}));
	}
}

export const inRows = (count: number): string => (count > 1 ? ` (in ${count} Zeilen)` : '');
