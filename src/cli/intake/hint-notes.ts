import type { Finding } from '#domain/delivery/finding.ts';
import type { Note } from '#server/takeout/xlsx/annotate/note.ts';
import { HEADINGS } from '../text/findings-text.ts';
import { cellOf } from './cell-of.ts';

/** One remark per cell, the worst first. The findings come in a planner's words. */
export function hintNotes(findings: readonly Finding[]): Map<string, Note[]> {
	const bySheet = new Map<string, Map<string, Note>>();
	for (const [severity] of HEADINGS) for (const finding of findings) {
		const cell = severity === finding.severity && severity !== 'notes' ? cellOf(finding) : undefined;
		if (cell === undefined) continue;
		const notes = bySheet.get(cell.sheet) ?? new Map<string, Note>();
		bySheet.set(cell.sheet, notes);
		const { message, advice } = finding;
		const before = notes.get(cell.name);
		notes.set(cell.name, { column: cell.column, row: cell.row, text: `${before === undefined ? '' : `${before.text}\n`}${message}\n${advice}` });
	}
	return new Map([...bySheet].map(([sheet, notes]) => [sheet, [...notes.values()]]));
}
