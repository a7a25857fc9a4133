import type { WorkbookRefusal } from './workbook-refused.ts';

const SAVE = 'Öffnen Sie die Datei in Excel oder LibreOffice und speichern Sie sie mit „Speichern unter“ als „Excel-Arbeitsmappe (.xlsx)“.';
const FEWER = 'Lassen Sie nur die Tabellen stehen, die der Atlas braucht, oder teilen Sie die Mappe, zum Beispiel nach Jahren.';
const CLEAN = 'Kopieren Sie die Tabelle in eine neue, leere Arbeitsmappe und speichern Sie diese als „Excel-Arbeitsmappe (.xlsx)“.';

/** What is the case, and what to do: both one German sentence, with the limit in words. */
const WORDS: Readonly<Record<WorkbookRefusal, readonly [message: string, advice: string]>> = {
	'old-excel': ['Das ist eine Arbeitsmappe im alten Format von Excel 97 bis 2003 (.xls).', SAVE],
	opendocument: ['Das ist eine Tabelle im OpenDocument-Format (.ods).', SAVE],
	'binary-workbook': ['Das ist eine Arbeitsmappe im Binärformat (.xlsb).', SAVE],
	password: ['Die Arbeitsmappe ist mit einem Kennwort verschlüsselt.', 'Entfernen Sie in Excel unter „Datei – Informationen – Arbeitsmappe schützen“ das Kennwort und speichern Sie noch einmal.'],
	'not-a-workbook': ['Die Datei ist keine Excel-Arbeitsmappe.', 'Liefern Sie die Tabelle als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.'],
	damaged: ['Die Arbeitsmappe ist beschädigt oder unvollständig.', 'Öffnen Sie die Datei in Excel, lassen Sie sie reparieren und speichern Sie noch einmal; prüfen Sie, ob sie vollständig übertragen wurde.'],
	'document-type': ['Die Arbeitsmappe enthält eine Dokumenttyp-Angabe, wie sie kein Tabellenprogramm schreibt.', CLEAN],
	'file-too-large': ['Die Arbeitsmappe ist größer als 20 MiB.', FEWER],
	'inflates-too-much': ['Die Arbeitsmappe wird beim Entpacken größer als 200 MiB oder als das Hundertfache der Datei.', CLEAN],
	'too-many-parts': ['Die Arbeitsmappe besteht aus mehr als 200 Teilen.', CLEAN],
	'unsafe-part-names': ['In der Arbeitsmappe stehen Teile mit doppelten oder unzulässigen Namen.', CLEAN],
	'too-many-sheets': ['Die Arbeitsmappe hat mehr als 50 Tabellenblätter.', FEWER],
	'too-many-cells': ['Die Arbeitsmappe hat mehr als eine Million ausgefüllte Zellen, oder sie liegen weit verstreut.', FEWER],
	'cell-too-long': ['In einer Zelle stehen mehr als 32.767 Zeichen.', 'Kürzen Sie lange Texte; in der Tabelle werden nur Schlüssel, Namen und Zahlen gebraucht.'],
	'too-much-text': ['Die Texte der Arbeitsmappe sind zusammen länger als 32 Millionen Zeichen.', FEWER],
	'too-complex': ['Die Arbeitsmappe ist ungewöhnlich aufgebaut: zu viele Formate oder verbundene Zellen, oder zu tief verschachtelt.', CLEAN],
	'too-slow': ['Das Lesen der Arbeitsmappe dauerte länger als 30 Sekunden und wurde beendet.', FEWER],
	'too-much-memory': ['Das Lesen der Arbeitsmappe brauchte zu viel Arbeitsspeicher und wurde beendet.', FEWER]
};

export function refusalWords(why: WorkbookRefusal): { readonly message: string; readonly advice: string } {
	const [message, advice] = WORDS[why];
	return { message, advice };
}
