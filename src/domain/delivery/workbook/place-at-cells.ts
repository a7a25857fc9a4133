import type { Finding } from '../finding.ts';
import { columnLetter } from '../sheet/cell-name.ts';
import { headerName } from '../sheet/sheet.ts';
import type { FigureSheet } from './figures/figure-sheet.ts';

/** Nothing to tell who adds to what is known: a total below the last area that is left out, and relations of which the workbook has no part. */
const EXPECTED = new Set(['unread-row', 'relation-not-checked']);

/**
 * Findings of the checks, told at cells: the column by its letter instead of its id, and what concerns a column as a whole at its id. Sheets
 * that are no sheets of figures were told at their cells from the start.
 */
export function placeAtCells(findings: readonly Finding[], sheets: readonly FigureSheet[]): Finding[] {
	return findings.filter(({ code }) => !EXPECTED.has(code)).map((finding) => {
		const found = sheets.find(({ sheet }) => sheet === finding.sheet);
		const { column } = finding;
		if (found === undefined || column === undefined) return finding;
		const at = (found.grid.rows[found.head] ?? []).findIndex((text) => headerName(text) === column);
		return at < 0 ? finding : { ...finding, row: finding.row ?? found.line, column: columnLetter(at) };
	});
}
