import type { Grid } from '../../delivery/sheet/grid.ts';
import { periodOf } from '../vocabulary/periods.ts';

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
const NUMBER = /^[+\-−–]? *(?:\d[\d.,  '’]*|[.,]\d+) ?%?$/;
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

/** Numbers stand in the row, and in the same columns of most of the next rows. */
function isFigures(rows: readonly (readonly string[])[], at: number, typical: number): boolean {
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
function isNumbered(row: readonly string[]): boolean {
	const texts = row.map((t) => t.replace(/[()]/g, '')).filter((t) => t !== '');
	return texts.length > 2 && texts.every((text, i) => Number(text) === Number(texts[0]) + i) && Number(texts[0]) <= 1;
}

/** A row of column numbers or of long definitions under the headings. */
function isBesideHeader(row: readonly string[], above: readonly string[]): boolean {
	if (filled(above) < Math.max(2, filled(row) / 2)) return false;
	return filled(row) === 0 || isNumbered(row) || (lengthOf(row) > 40 && lengthOf(row) > 1.5 * lengthOf(above));
}

/** Characters of a filled cell, on average. */
function lengthOf(row: readonly string[]): number {
	return row.reduce((n, text) => n + text.length, 0) / Math.max(1, filled(row));
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

const filled = (row: readonly string[]): number => row.reduce((n, text) => (text === '' ? n : n + 1), 0);
