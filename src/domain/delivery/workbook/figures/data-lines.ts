import { plainWords } from '../plain-words.ts';
import type { AreaKeys } from './area-keys.ts';
import type { FigureSheet } from './figure-sheet.ts';

const TOTAL_WORDS = new Set(['summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'zusammen', 'total', 'alle', 'stadtinsgesamt', 'stadtgesamt']);

export interface DataLines {
	/** 1-based lines, both ends included. */
	readonly from: number;
	readonly to: number;
	/** What stands as key of rows of totals. */
	readonly totals: readonly string[];
}

/**
 * The rows of figures below the row of ids. What stands under the last area, footnotes or a total without a key, is no figure; a row in
 * between that has no key stays, so that it is told. undefined: there is no row of an area at all.
 */
export function dataLines({ grid, head, key, columns }: FigureSheet, keys: AreaKeys): DataLines | undefined {
	const keyAt = (row: readonly string[]): string => row[key.place.column] ?? '';
	const isTotal = (row: readonly string[]): boolean => TOTAL_WORDS.has(plainWords(keyAt(row)));
	const figures = (row: readonly string[]): boolean => columns.some(({ id }) => /\d/.test(row[id.place.column] ?? ''));
	const counts = (row: readonly string[]): boolean => keys.knows(keyAt(row)) || (keyAt(row) !== '' && (isTotal(row) || figures(row)));
	const last = grid.rows.findLastIndex((row, i) => i > head && counts(row));
	if (last < 0) return undefined;
	const rows = grid.rows.slice(head + 1, last + 1);
	return { from: grid.lines[head + 1] ?? 0, to: grid.lines[last] ?? 0, totals: [...new Set(rows.filter(isTotal).map(keyAt))] };
}
