import type { Grid } from '../../delivery/sheet/grid.ts';
import { headerName } from '../../delivery/sheet/sheet.ts';

/**
 * One name per column from one or several header rows: group headings are carried over the columns they span (merged cells; in text files
 * to the next heading), then the texts of a column are put together from top to bottom.
 */
export function headerNames(grid: Grid, from: number, to: number): string[] {
	const width = Math.max(...grid.rows.slice(from).map((row) => row.length));
	const rows = Array.from({ length: to - from + 1 }, (_, i) => spread(grid, from + i, i < to - from, width));
	return Array.from({ length: width }, (_, c) => headerName([...new Set(rows.map((row) => row[c] ?? '').filter((text) => text !== ''))].join(' ')));
}

function spread(grid: Grid, at: number, isGroup: boolean, width: number): string[] {
	const row = Array.from({ length: width }, (_, c) => grid.rows[at]?.[c] ?? '');
	for (const m of grid.merges) if (m.top <= at && m.bottom >= at) for (let c = m.left; c <= Math.min(m.right, width - 1); c++) row[c] = grid.rows[m.top]?.[m.left] ?? '';
	if (isGroup && grid.merges.length === 0) for (let c = 1; c < width; c++) if (row[c] === '' && (grid.rows[at + 1]?.[c] ?? '') !== '') row[c] = row[c - 1] ?? '';
	return row;
}
