import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import { checkPersonalData } from '#domain/delivery/sheet/check-personal-data.ts';
import { columnNamed } from '#domain/delivery/sheet/sheet.ts';
import { readTable } from '../read-table.ts';
import { PLAIN_TABLE } from '../table-shape.ts';
import { Workbooks } from '../xlsx/workbooks.ts';
import type { BorderFeature } from './border-feature.ts';

/** A table of areas, CSV or Excel → one feature per row, its cells as properties, without polygons. `needed` are columns that must be there. */
export async function readAreaTable(bytes: Buffer, file: string, needed: readonly string[], findings: FindingList): Promise<BorderFeature[]> {
	const read = await readTable(bytes, file, PLAIN_TABLE, new Workbooks(), findings);
	if (read === undefined) return [];
	const { sheet } = read;
	if (checkPersonalData(sheet, [], sheet.columns, findings)) return [];
	read.report();
	if (sheet.rows === 0 && !findings.blocksFile(file)) findings.add(file, 'empty-file', 'blocks', () => ({ message: 'Die Tabelle der Gebiete hat keine lesbare Zeile.', advice: 'Prüfen Sie Trennzeichen und Anführungszeichen.' }));
	for (const name of needed) if (columnNamed(sheet, name) === undefined) findings.add(file, 'missing-column', 'blocks', () => ({
		row: 1, column: name, message: `Die Spalte „${name}“ fehlt in der Datei.`, advice: `Berichtigen Sie den Namen in der Beschreibung oder ergänzen Sie die Spalte.${suggestion(name, sheet.columns.map((c) => c.name))}`
	}));
	return Array.from({ length: sheet.rows }, (_, row) => ({
		place: sheet.lines[row] ?? 0, polygons: null,
		properties: new Map(sheet.columns.map((c) => [c.name, c.texts[c.codes[row] ?? 0] ?? '']))
	}));
}
