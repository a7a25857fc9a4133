import { periodOf } from '../vocabulary/periods.ts';

/** A cell that looks like a number, whatever its signs mean. */
export const NUMBER = /^[+\-−–]? *(?:\d[\d.,  '’]*|[.,]\d+) ?%?$/;

/** Numbers stand in the row, and in the same columns of most of the next rows. */
export function isFigures(rows: readonly (readonly string[])[], at: number, typical: number): boolean {
	const row = rows[at] ?? [];
	if (filled(row) < Math.max(2, typical / 2) || isYears(row) || isNumbered(row)) return false;
	const numbers = row.flatMap((text, c) => (NUMBER.test(text) ? [c] : []));
	const texts = row.filter((text) => text !== '' && !NUMBER.test(text) && text.length > 3).length;
	if (numbers.length === 0 || texts > 3 * numbers.length + 6) return false;
	const below = rows.slice(at + 1, at + 9).filter((r) => filled(r) >= typical / 2);
	const alike = below.filter((r) => numbers.filter((c) => NUMBER.test(r[c] ?? '')).length * 2 >= numbers.length).length;
	return below.length === 0 || alike * 2 >= below.length;
}

/** Years or other periods side by side head columns; they are no figures. */
function isYears(row: readonly string[]): boolean {
	const texts = row.filter((text) => text !== '');
	const periods = texts.filter((text) => periodOf(text) !== undefined);
	return periods.length > 1 && periods.length >= texts.length - 3 && new Set(periods).size === periods.length && row.findIndex((text) => periodOf(text) !== undefined) > 0;
}

/** 1, 2, 3 … under the headings. */
export function isNumbered(row: readonly string[]): boolean {
	const texts = row.map((t) => t.replace(/[()]/g, '')).filter((t) => t !== '');
	return texts.length > 2 && texts.every((text, i) => Number(text) === Number(texts[0]) + i) && Number(texts[0]) <= 1;
}

/** Number of cells with a text. */
export const filled = (row: readonly string[]): number => row.reduce((n, text) => (text === '' ? n : n + 1), 0);
