import { isNumbered, filled } from './row-of-figures.ts';

/** A row of column numbers or of long definitions under the headings. */
export function isBesideHeader(row: readonly string[], above: readonly string[]): boolean {
	if (filled(above) < Math.max(2, filled(row) / 2)) return false;
	return filled(row) === 0 || isNumbered(row) || (lengthOf(row) > 40 && lengthOf(row) > 1.5 * lengthOf(above));
}

/** Characters of a filled cell, on average. */
function lengthOf(row: readonly string[]): number {
	return row.reduce((n, text) => n + text.length, 0) / Math.max(1, filled(row));
}
