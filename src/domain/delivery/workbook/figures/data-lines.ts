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
 * The rows of figures below the row of ids, up to the last that has a key or figures. A total without a key may stand under them; footnotes
 * have no figures. undefined: there is no row of an area at all.
 */
export function dataLines({ grid, head, key, columns }: FigureSheet, keys: AreaKeys): DataLines | undefined {
	const keyAt = (row: readonly string[]): string => row[key.place.column] ?? '';
	const isTotal = (row: readonly string[]): boolean => TOTAL_WORDS.has(plainWords(keyAt(row)));
	const isBareTotal = (row: readonly string[]): boolean => keyAt(row) === '' && row.some((text) => TOTAL_WORDS.has(plainWords(text)));
	const hasFigures = (row: readonly string[]): boolean => columns.some(({ id }) => /\d/.test(row[id.place.column] ?? ''));
	const rows = grid.rows.slice(head + 1);
	if (!rows.some((row) => keys.knows(keyAt(row)))) return undefined;
	const last = rows.findLastIndex((row) => keys.knows(keyAt(row)) || (hasFigures(row) && !isBareTotal(row)));
	return { from: grid.lines[head + 1] ?? 0, to: grid.lines[head + 1 + last] ?? 0, totals: [...new Set(rows.slice(0, last + 1).filter(isTotal).map(keyAt))] };
}
