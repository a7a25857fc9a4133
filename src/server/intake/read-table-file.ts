import type { FileDescription } from '#domain/delivery/description.ts';
import { columnsNamed, keyColumnNames, valueColumnNames } from '#domain/delivery/reading/file-columns.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { checkPersonalData } from '#domain/delivery/sheet/check-personal-data.ts';
import type { LineRange } from '#domain/delivery/sheet/line-range.ts';
import { isWithin } from '#domain/delivery/sheet/line-range.ts';
import type { Sheet } from '#domain/delivery/sheet/sheet.ts';
import { headerName } from '#domain/delivery/sheet/sheet.ts';
import { LIMITS } from './limits.ts';
import { readTable } from './read-table.ts';
import type { Workbooks } from './xlsx/workbooks.ts';

/** What the other entries of the description read of the same file. */
export interface OtherEntries {
	/** This one is the first of them: it tells what none of them reads. */
	readonly first: boolean;
	/** null: every line is read. */
	readonly lines: readonly LineRange[] | null;
}

/** Bytes of a delivered table → sheet, or undefined with the reason among the findings. One row per person ends the reading here. */
export async function readTableFile(bytes: Buffer, file: string, description: FileDescription, others: OtherEntries, workbooks: Workbooks, findings: FindingList): Promise<Sheet | undefined> {
	const words = keyColumnNames(description);
	const values = valueColumnNames(description);
	const read = await readTable(bytes, file, { ...description, area: description.area.column, words, values }, workbooks, findings);
	if (read === undefined) return undefined;
	const { sheet } = read;
	let refused = false;
	findings.within(sheet.name, () => {
		refused = checkPersonalData(sheet, columnsNamed(sheet, words), columnsNamed(sheet, values), findings);
		if (refused) return;
		read.report();
		reportTwice(sheet, [...words, ...values], description.header.last, findings);
		if (others.first && others.lines !== null) reportUnread(sheet.file, read.outside, others.lines, findings);
	});
	return refused ? undefined : sheet;
}

function reportTwice(sheet: Sheet, described: readonly string[], row: number, findings: FindingList): void {
	const { file, columns } = sheet;
	if (columns.length > LIMITS.columns) findings.add(file, 'too-many-columns', 'blocks', () => ({ message: `Die Datei hat mehr als ${LIMITS.columns} Spalten.`, advice: 'Teilen Sie die Datei, oder prüfen Sie „trennzeichen“.' }));
	const names = columns.map((c) => c.name);
	const wanted = new Set(described.map(headerName));
	const twice = new Set(names.filter((name, i) => wanted.has(name) && names.indexOf(name) !== i));
	for (const name of twice) findings.add(file, 'duplicate-column', 'blocks', () => ({ row, column: name, message: `Die Spalte „${name}“ kommt zweimal vor.`, advice: 'Geben Sie jeder Spalte einen eigenen Namen.' }));
}

/** A line that was added since the description was written would be lost without a word. */
function reportUnread(file: string, outside: readonly number[], lines: readonly LineRange[], findings: FindingList): void {
	for (const line of outside) if (!lines.some((range) => isWithin(line, range))) findings.add(file, 'unread-row', 'warns', () => ({
		row: line, message: 'Diese Zeile wird nicht gelesen: Sie steht unter keinem „zeilen“.', advice: 'Erweitern Sie „zeilen“ in der Beschreibung, wenn die Zeile dazugehört.'
	}));
}
