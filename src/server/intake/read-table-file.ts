import type { FileDescription } from '#domain/delivery/description.ts';
import { columnsNamed, keyColumnNames, valueColumnNames } from '#domain/delivery/reading/file-columns.ts';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { checkPersonalData } from '#domain/delivery/sheet/check-personal-data.ts';
import type { Sheet } from '#domain/delivery/sheet/sheet.ts';
import { decodeText } from './csv/decode-text.ts';
import { detectDelimiter } from './csv/detect-delimiter.ts';
import type { ReadCsv } from './csv/read-csv.ts';
import { readCsv } from './csv/read-csv.ts';
import { LIMITS } from './limits.ts';

/** Bytes of a delivered table → sheet, or undefined with the reason among the findings. One row per person ends the reading here. */
export function readTableFile(bytes: Buffer, file: string, description: FileDescription, findings: FindingList): Sheet | undefined {
	const decoded = decodeText(bytes, description.encoding);
	if (decoded.kind === 'not-text') {
		findings.add(file, 'not-text', 'blocks', () => ({
			message: decoded.looksLike === 'excel' ? 'Das ist eine Excel- oder ZIP-Datei, keine CSV-Datei.' : 'Die Datei enthält keinen lesbaren Text.',
			advice: 'Speichern Sie die Tabelle als CSV (UTF-8, durch Trennzeichen getrennt).'
		}));
		return undefined;
	}
	if (decoded.text.trim() === '') {
		findings.add(file, 'empty-file', 'blocks', () => ({ message: 'Die Datei ist leer.', advice: 'Liefern Sie die Datei mit Daten oder streichen Sie sie aus der Beschreibung.' }));
		return undefined;
	}
	const delimiter = description.delimiter ?? detectDelimiter(decoded.text, description.headerLine);
	const read = readCsv(decoded.text, file, { delimiter, headerLine: description.headerLine, columnLimit: LIMITS.columns });
	const { sheet } = read;
	if (checkPersonalData(sheet, columnsNamed(sheet, keyColumnNames(description)), columnsNamed(sheet, valueColumnNames(description)), findings)) return undefined;
	reportForm(read, description, findings);
	return sheet;
}

function reportForm(read: ReadCsv, description: FileDescription, findings: FindingList): void {
	const { sheet } = read;
	const { file } = sheet;
	if (read.openQuoteLine !== undefined) findings.add(file, 'open-quote', 'blocks', () => ({ row: read.openQuoteLine ?? 0, message: 'Ein Anführungszeichen öffnet sich und schließt nicht; der Rest der Datei ist unlesbar.', advice: 'Schließen oder löschen Sie das Anführungszeichen in dieser Zeile.' }));
	if (read.longCellLine !== undefined) findings.add(file, 'cell-too-long', 'blocks', () => ({ row: read.longCellLine ?? 0, message: 'Eine Zelle hat mehr als 32.767 Zeichen.', advice: 'Prüfen Sie Trennzeichen, Anführungszeichen und Zeilenenden dieser Zeile.' }));
	if (read.tooManyColumns) findings.add(file, 'too-many-columns', 'blocks', () => ({ message: `Die Datei hat mehr als ${LIMITS.columns} Spalten.`, advice: 'Teilen Sie die Datei, oder prüfen Sie „trennzeichen“.' }));
	const described = new Set([...keyColumnNames(description), ...valueColumnNames(description)]);
	for (const name of read.twice) if (described.has(name)) findings.add(file, 'duplicate-column', 'blocks', () => ({ row: description.headerLine, column: name, message: `Die Spalte „${name}“ kommt zweimal vor.`, advice: 'Geben Sie jeder Spalte einen eigenen Namen.' }));
	read.ragged.forEach(({ line, cells }) => findings.add(file, 'ragged-row', 'blocks', () => ({ row: line, message: `Die Zeile hat ${cells} statt ${sheet.columns.length} Zellen.`, advice: 'Prüfen Sie Trennzeichen und Anführungszeichen in dieser Zeile; Fußnoten gehören nicht unter die Tabelle.' })));
	for (let i = read.ragged.length; i < read.raggedCount; i++) findings.add(file, 'ragged-row', 'blocks', () => ({ message: '', advice: '' }));
}
