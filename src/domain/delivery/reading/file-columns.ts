import type { FileDescription, FixedOr } from '../description.ts';
import type { FindingList } from '../finding-list.ts';
import { suggestion } from '../nearest.ts';
import type { Column, Sheet } from '../sheet/sheet.ts';
import { columnNamed, headerName } from '../sheet/sheet.ts';

/** Names of the columns that tell rows apart: area, time, level, words of groups and base figures. */
export function keyColumnNames(description: FileDescription): string[] {
	const words: FixedOr<unknown>[] = [description.level, description.area, ...description.readings.flatMap((r) => [r.baseFigure, ...r.groups.values()])];
	if (description.period !== null && !('fileName' in description.period)) words.push(description.period);
	return [...new Set(words.flatMap((w) => ('column' in w ? [w.column] : [])))];
}

export function valueColumnNames(description: FileDescription): string[] {
	return [...new Set([...description.readings.map((r) => r.column), ...description.ratios.map((r) => r.column)])];
}

/** Every column an entry of the description says something about. */
export const describedColumnNames = (description: FileDescription): string[] => [...keyColumnNames(description), ...valueColumnNames(description), ...description.leftOut];

/** Columns by name as far as the sheet has them. */
export function columnsNamed(sheet: Sheet, names: readonly string[]): Column[] {
	return names.flatMap((name) => columnNamed(sheet, name) ?? []);
}

/**
 * Are the described columns there, and are all columns described? `alsoRead`: columns that other entries of the description read from the
 * same file. False where the file cannot be read.
 */
export function checkColumns(sheet: Sheet, description: FileDescription, alsoRead: readonly string[], findings: FindingList): boolean {
	const needed = [...keyColumnNames(description), ...valueColumnNames(description)];
	const names = sheet.columns.map((c) => c.name);
	const absent = needed.filter((name) => columnNamed(sheet, name) === undefined);
	if (absent.length === needed.length) {
		findings.add(sheet.file, 'header-not-found', 'blocks', () => ({
			row: description.header.last, message: `In ${description.header.first < description.header.last ? `den Zeilen ${description.header.first} bis` : 'Zeile'} ${description.header.last} steht keine der beschriebenen Spaltenüberschriften.`,
			advice: 'Geben Sie mit „kopfzeile“ die Zeile der Überschriften an und prüfen Sie „trennzeichen“ und „zeichensatz“.'
		}));
		return false;
	}
	for (const name of absent) findings.add(sheet.file, 'missing-column', 'blocks', () => ({
		row: description.header.last, column: name, message: `Die Spalte „${name}“ fehlt in der Datei.`,
		advice: `Berichtigen Sie den Namen in der Beschreibung oder ergänzen Sie die Spalte.${suggestion(name, names.filter((n) => n !== ''))}`
	}));
	const known = new Set([...needed, ...description.leftOut, ...alsoRead].map(headerName));
	for (const name of names) if (!known.has(name)) findings.add(sheet.file, 'unread-column', 'notes', () => ({
		row: description.header.last, column: name, message: `Die Spalte „${name}“ wird nicht gelesen.`, advice: 'Beschreiben Sie sie, oder nennen Sie sie unter „ausgelassen“.'
	}));
	return absent.length === 0;
}
