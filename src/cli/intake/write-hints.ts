import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Finding } from '#domain/delivery/finding.ts';
import { cellName, columnIndex } from '#domain/delivery/sheet/cell-name.ts';
import { inPlannerWords } from '#domain/delivery/workbook/planner-words.ts';
import { writeFile } from '#server/base/write-file.ts';
import { annotateWorkbook } from '#server/takeout/xlsx/annotate/annotate-workbook.ts';
import type { HintLine } from '#server/takeout/xlsx/annotate/hints-sheet.ts';
import type { Note } from '#server/takeout/xlsx/annotate/note.ts';
import { HEADINGS } from '../text/findings-text.ts';
import { nameWithoutHints, withHints } from './hints-name.ts';

/**
 * Writes a copy of a workbook with the findings as comments at its cells, beside it under a name that is free, and returns its path; null where
 * nothing is wrong or odd. Mere notes are listed but stand at no cell.
 */
export async function writeHints(path: string, bytes: Uint8Array, findings: readonly Finding[]): Promise<string | null> {
	if (findings.every(({ severity }) => severity === 'notes')) return null;
	const count = findings.reduce((sum, { more }) => sum + 1 + (more ?? 0), 0);
	const annotated = annotateWorkbook(bytes, { title: count === 1 ? 'Ein Hinweis' : `${count} Hinweise`, lines: linesOf(findings), notes: notesOf(findings) });
	const out = freeName(path);
	await writeFile(out, annotated);
	return out;
}

function linesOf(findings: readonly Finding[]): HintLine[] {
	return HEADINGS.flatMap(([severity, heading]) => {
		const these = findings.filter((finding) => finding.severity === severity);
		return these.length === 0 ? [] : [{ heading: true, place: '', message: heading, advice: '', link: null }, ...these.map((finding) => lineOf(finding))];
	});
}

function lineOf(finding: Finding): HintLine {
	const { message, advice, more, sheet } = inPlannerWords(finding);
	const cell = cellOf(finding);
	return {
		heading: false, place: cell === undefined ? (sheet === undefined ? 'Die ganze Mappe' : `Blatt „${sheet}“`) : `${cell.sheet}, ${cell.name}`,
		message: more === undefined ? message : `${message} Und ${more} weitere Stellen dieser Art.`, advice, link: cell === undefined ? null : `'${cell.sheet.replaceAll("'", "''")}'!${cell.name}`
	};
}

/** Findings about a workbook name columns by their letters; one without a column stands at the first cell of its line. */
function cellOf({ sheet, row, column }: Finding): { readonly sheet: string; readonly column: number; readonly row: number; readonly name: string } | undefined {
	const at = columnIndex(column ?? 'A');
	return sheet === undefined || row === undefined || at < 0 ? undefined : { sheet, column: at, row: row - 1, name: cellName(at, row - 1) };
}

/** One remark per cell, the worst first. */
function notesOf(findings: readonly Finding[]): Map<string, Note[]> {
	const bySheet = new Map<string, Map<string, Note>>();
	for (const [severity] of HEADINGS) for (const finding of findings) {
		const cell = severity === finding.severity && severity !== 'notes' ? cellOf(finding) : undefined;
		if (cell === undefined) continue;
		const notes = bySheet.get(cell.sheet) ?? new Map<string, Note>();
		bySheet.set(cell.sheet, notes);
		const { message, advice } = inPlannerWords(finding);
		const before = notes.get(cell.name);
		notes.set(cell.name, { column: cell.column, row: cell.row, text: `${before === undefined ? '' : `${before.text}\n`}${message}\n${advice}` });
	}
	return new Map([...bySheet].map(([sheet, notes]) => [sheet, [...notes.values()]]));
}

function freeName(path: string): string {
	const extension = extname(path);
	const name = nameWithoutHints(path.slice(dirname(path).length + 1));
	for (let n = 1; ; n++) {
		const out = join(dirname(path), withHints(name, extension, n));
		if (!existsSync(out)) return out;
	}
}
