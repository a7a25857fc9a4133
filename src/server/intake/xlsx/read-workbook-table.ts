import type { FindingList } from '#domain/delivery/finding-list.ts';
import { columnsNamed } from '#domain/delivery/reading/file-columns.ts';
import { sheetOfGrid } from '#domain/delivery/sheet/sheet-of-grid.ts';
import type { SheetOfGrid } from '#domain/delivery/sheet/sheet-of-grid.ts';
import type { ReadTable, TableShape } from '../table-shape.ts';
import { columnLetter } from '#domain/delivery/sheet/cell-name.ts';
import { chooseSheet } from './choose-sheet.ts';
import type { ReadWorkbook, Worksheet } from './read-workbook.ts';
import { refusalWords } from './refusal-words.ts';

/** The table of a workbook that one entry of a description means → sheet. */
export function readWorkbookTable(read: ReadWorkbook, file: string, shape: TableShape, findings: FindingList): ReadTable | undefined {
	if (read.kind === 'refused') {
		findings.add(file, `workbook-${read.why}`, 'blocks', () => refusalWords(read.why));
		return undefined;
	}
	const grid = chooseSheet(read, shape.sheet, file, findings);
	if (grid === undefined) return undefined;
	const table = sheetOfGrid(grid, shape);
	return {
		sheet: { ...table.sheet, decimal: ',' }, outside: table.outside,
		report() {
			reportLines(grid, table, findings);
			reportColumns(grid, table, shape, findings);
			if (read.externalLinks) findings.add(file, 'external-links', 'notes', () => ({ message: 'Die Mappe holt Werte aus anderen Dateien. Gelesen wird, was beim Speichern in den Zellen stand.', advice: 'Prüfen Sie, ob die Werte beim Speichern aktuell waren.' }));
			if (read.macros) findings.add(file, 'macros', 'notes', () => ({ message: 'Die Mappe enthält Makros. Sie werden nicht ausgeführt, gelesen werden nur die Werte.', advice: 'Liefern Sie die Tabelle am besten als „Excel-Arbeitsmappe (.xlsx)“ ohne Makros.' }));
		}
	};
}

function reportLines(grid: Worksheet, { sheet, dropped }: SheetOfGrid, findings: FindingList): void {
	for (const { line, text } of dropped) findings.add(sheet.file, 'no-row', 'notes', () => ({
		row: line, value: text, message: 'Diese Zeile hat keine Zahlen und wird nicht gelesen.', advice: 'Ist es eine Fußnote oder Überschrift, ist nichts zu tun; fehlen Zahlen, tragen Sie sie nach.'
	}));
	const read = new Set(sheet.lines);
	for (const line of grid.hiddenRows) if (read.has(line)) findings.add(sheet.file, 'hidden-row', 'notes', () => ({
		row: line, message: 'Diese Zeile ist ausgeblendet; sie wird trotzdem gelesen.', advice: 'Löschen Sie die Zeile, wenn sie nicht zur Lieferung gehört.'
	}));
}

function reportColumns(grid: Worksheet, { sheet, positions, nameless }: SheetOfGrid, shape: TableShape, findings: FindingList): void {
	for (const position of nameless) findings.add(sheet.file, 'column-without-name', 'notes', () => ({
		row: shape.header.last, column: columnLetter(position), message: 'Diese Spalte hat Werte, aber keine Überschrift, und wird nicht gelesen.', advice: 'Geben Sie der Spalte eine Überschrift, wenn sie gebraucht wird.'
	}));
	const described = new Set(columnsNamed(sheet, [...shape.words, ...shape.values]));
	sheet.columns.forEach((column, i) => {
		if (described.has(column) && grid.hiddenColumns.includes(columnLetter(positions[i] ?? 0))) findings.add(sheet.file, 'hidden-column', 'notes', () => ({
			column: column.name, message: 'Diese Spalte ist ausgeblendet; sie wird trotzdem gelesen.', advice: 'Streichen Sie sie aus der Beschreibung, wenn sie nicht zur Lieferung gehört.'
		}));
	});
}
