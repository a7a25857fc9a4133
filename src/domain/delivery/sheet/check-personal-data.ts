import type { FindingList } from '../finding-list.ts';
import { findPersonalData } from './personal-data.ts';
import type { Column, Sheet } from './sheet.ts';

const WHAT = {
	'birth-dates': 'enthält tagesgenaue Daten wie Geburtsdaten',
	'e-mails': 'enthält E-Mail-Adressen',
	identifier: 'ist in fast jeder Zeile verschieden, während sich Gebiet und Zeit wiederholen'
} as const;

/** True where the file is refused. The finding names columns, never a value, and it is the only one of its file. */
export function checkPersonalData(sheet: Sheet, key: readonly Column[], values: readonly Column[], findings: FindingList): boolean {
	const found = findPersonalData(sheet, key, values);
	if (found === undefined) return false;
	const column = found.kind === 'values' ? found.column : (found.columns[0] ?? '');
	const why = found.kind === 'values' ? `die Spalte „${column}“ ${WHAT[found.what]}` : `es gibt die ${found.columns.length === 1 ? 'Spalte' : 'Spalten'} „${found.columns.slice(0, 5).join('“, „')}“`;
	findings.add(sheet.file, 'personal-data', 'blocks', () => ({
		column, message: `Die Datei hat offenbar eine Zeile je Person: ${why}. Sie wurde nicht übernommen, nichts davon ist gespeichert.`,
		advice: 'Zählen Sie die Personen je Gebiet, Zeit und Gruppe und liefern Sie nur diese Zahlen. Löschen Sie die Datei dort, wo sie nicht hingehört.'
	}));
	return true;
}
