import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import { checkPersonalData } from '#domain/delivery/sheet/check-personal-data.ts';
import { columnNamed } from '#domain/delivery/sheet/sheet.ts';
import { decodeText } from '../csv/decode-text.ts';
import { detectDelimiter } from '../csv/detect-delimiter.ts';
import { readCsv } from '../csv/read-csv.ts';
import { LIMITS } from '../limits.ts';
import type { BorderFeature } from './border-feature.ts';

/** A CSV table of areas → one feature per row, its cells as properties, without polygons. `needed` are columns that must be there. */
export function readAreaTable(bytes: Buffer, file: string, needed: readonly string[], findings: FindingList): BorderFeature[] {
	const decoded = decodeText(bytes, null);
	if (decoded.kind === 'not-text') {
		findings.add(file, 'not-text', 'blocks', () => ({ message: 'Die Tabelle der Gebiete ist keine CSV-Datei.', advice: 'Speichern Sie die Tabelle als CSV (UTF-8, durch Trennzeichen getrennt).' }));
		return [];
	}
	const { sheet, openQuoteLine } = readCsv(decoded.text, file, { delimiter: detectDelimiter(decoded.text, 1), headerLine: 1, columnLimit: LIMITS.columns });
	if (checkPersonalData(sheet, [], sheet.columns, findings)) return [];
	if (sheet.rows === 0 || openQuoteLine !== undefined) findings.add(file, 'empty-file', 'blocks', () => ({ message: 'Die Tabelle der Gebiete hat keine lesbare Zeile.', advice: 'Prüfen Sie Trennzeichen und Anführungszeichen.' }));
	for (const name of needed) if (columnNamed(sheet, name) === undefined) findings.add(file, 'missing-column', 'blocks', () => ({
		row: 1, column: name, message: `Die Spalte „${name}“ fehlt in der Datei.`, advice: `Berichtigen Sie den Namen in der Beschreibung oder ergänzen Sie die Spalte.${suggestion(name, sheet.columns.map((c) => c.name))}`
	}));
	return Array.from({ length: sheet.rows }, (_, row) => ({
		place: sheet.lines[row] ?? 0, polygons: null,
		properties: new Map(sheet.columns.map((c) => [c.name, c.texts[c.codes[row] ?? 0] ?? '']))
	}));
}
