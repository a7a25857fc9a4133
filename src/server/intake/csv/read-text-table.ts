import type { FindingList } from '#domain/delivery/finding-list.ts';
import { LIMITS } from '../limits.ts';
import type { ReadTable, TableShape } from '../table-shape.ts';
import { decodeText } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import type { ReadCsv } from './read-csv.ts';
import { readCsv } from './read-csv.ts';

/** Bytes of a CSV file → sheet. */
export function readTextTable(bytes: Buffer, file: string, shape: TableShape, findings: FindingList): ReadTable | undefined {
	const decoded = decodeText(bytes, shape.encoding);
	if (decoded.kind === 'not-text') {
		findings.add(file, 'not-text', 'blocks', () => ({ message: 'Die Datei enthält keinen lesbaren Text.', advice: 'Speichern Sie die Tabelle als CSV (UTF-8, durch Trennzeichen getrennt) oder als „Excel-Arbeitsmappe (.xlsx)“.' }));
		return undefined;
	}
	if (decoded.text.trim() === '') {
		findings.add(file, 'empty-file', 'blocks', () => ({ message: 'Die Datei ist leer.', advice: 'Liefern Sie die Datei mit Daten oder streichen Sie sie aus der Beschreibung.' }));
		return undefined;
	}
	const { header, lines } = shape;
	const delimiter = shape.delimiter ?? detectDelimiter(decoded.text, header.last);
	const read = readCsv(decoded.text, file, { delimiter, header, lines, columnLimit: LIMITS.columns + 1 });
	return { sheet: read.sheet, outside: read.outside, report: () => reportForm(read, findings) };
}

function reportForm(read: ReadCsv, findings: FindingList): void {
	const { file, columns } = read.sheet;
	if (read.openQuoteLine !== undefined) findings.add(file, 'open-quote', 'blocks', () => ({ row: read.openQuoteLine ?? 0, message: 'Ein Anführungszeichen öffnet sich und schließt nicht; der Rest der Datei ist unlesbar.', advice: 'Schließen oder löschen Sie das Anführungszeichen in dieser Zeile.' }));
	if (read.longCellLine !== undefined) findings.add(file, 'cell-too-long', 'blocks', () => ({ row: read.longCellLine ?? 0, message: 'Eine Zelle hat mehr als 32.767 Zeichen.', advice: 'Prüfen Sie Trennzeichen, Anführungszeichen und Zeilenenden dieser Zeile.' }));
	read.ragged.forEach(({ line, cells }) => findings.add(file, 'ragged-row', 'blocks', () => ({ row: line, message: `Die Zeile hat ${cells} statt ${columns.length} Zellen.`, advice: 'Prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile; Fußnoten gehören nicht unter die Tabelle.' })));
	for (let i = read.ragged.length; i < read.raggedCount; i++) findings.add(file, 'ragged-row', 'blocks', () => ({ message: '', advice: '' }));
}
