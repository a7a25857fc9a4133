import type { Grid } from '../../delivery/sheet/grid.ts';
import { isBesideHeader } from './beside-header.ts';
import { NUMBER, isFigures, filled } from './row-of-figures.ts';

/** Indices of rows of the grid, all ends included. */
export interface Frame {
	readonly headerFrom: number;
	readonly headerTo: number;
	readonly first: number;
	readonly last: number;
}

/** So many rows are looked at to tell where the figures begin. */
const LOOK = 60;
const MOST_HEADER_ROWS = 5;
const REMARK = /^(?:quelle|anmerkung|hinweis|erläuterung|legende|stand:|datenquelle|source|note|©|\*|\d\)|¹|²|\()/i;

/**
 * Finds the header under titles and above rows of units, definitions or column numbers, and the last row before footnotes. undefined where
 * no row of figures is found. Why by looks: nobody marks a header, but rows of figures resemble each other and a header does not resemble them.
 */
export function findFrame(grid: Grid): Frame | undefined {
	const { rows } = grid;
	const typical = typicalWidth(rows);
	const first = rows.findIndex((_, i) => i > 0 && i < LOOK && isFigures(rows, i, typical));
	if (first < 1) return undefined;
	let headerTo = first - 1;
	while (headerTo > 0 && isBesideHeader(rows[headerTo] ?? [], rows[headerTo - 1] ?? [])) headerTo--;
	let headerFrom = headerTo;
	while (headerFrom > 0 && headerTo - headerFrom + 1 < MOST_HEADER_ROWS && isHeader(grid, headerFrom - 1, headerFrom)) headerFrom--;
	let last = rows.length - 1;
	while (last > first && isFootnote(rows[last] ?? [], typical)) last--;
	return { headerFrom, headerTo, first, last };
}

/** Filled cells of the row in the middle, by number of filled cells: titles and footnotes are few. */
function typicalWidth(rows: readonly (readonly string[])[]): number {
	const widths = rows.slice(0, 400).map(filled).sort((a, b) => a - b);
	return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** The row above belongs to the header where it heads several columns; a title has one cell, and a blank line ends the header. */
function isHeader(grid: Grid, at: number, below: number): boolean {
	if ((grid.lines[below] ?? 0) - (grid.lines[at] ?? 0) > 1) return false;
	const row = grid.rows[at] ?? [];
	const merged = grid.merges.filter((m) => m.top <= at && m.bottom >= at && m.right > m.left);
	const whole = merged.some((m) => m.right - m.left + 1 >= (grid.rows[below] ?? []).length && m.left === 0);
	return !whole && (filled(row) > 1 || (merged.length > 0 && filled(row) > 0 && row[0] === '')) && row.every((text) => text.length <= 120);
}

function isFootnote(row: readonly string[], typical: number): boolean {
	const first = row.find((text) => text !== '') ?? '';
	const count = filled(row);
	return count === 0 || (REMARK.test(first) && count < Math.max(2, typical / 2)) || (count < Math.max(2, typical / 3) && !row.some((text) => NUMBER.test(text)));
}
