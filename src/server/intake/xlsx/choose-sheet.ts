import type { FindingList } from '#domain/delivery/finding-list.ts';
import { suggestion } from '#domain/delivery/nearest.ts';
import { headerName } from '#domain/delivery/sheet/sheet.ts';
import type { ReadWorkbook, Worksheet } from './read-workbook.ts';

/** The sheet that the description names, hidden or not; without a name the only visible one that looks like a table. */
export function chooseSheet({ sheets, hidden }: Extract<ReadWorkbook, { kind: 'workbook' }>, name: string | null, file: string, findings: FindingList): Worksheet | undefined {
	const names = sheets.map((s) => s.sheet);
	const listed = names.slice(0, 12).join('“, „');
	if (name !== null) {
		const plain = (text: string): string => headerName(text).toLowerCase();
		const named = [...sheets, ...hidden].find((s) => plain(s.sheet) === plain(name));
		if (named === undefined) findings.add(file, 'missing-sheet', 'blocks', () => ({ value: name, message: `Das Tabellenblatt „${name}“ gibt es in der Mappe nicht.`, advice: `Berichtigen Sie „blatt“; es gibt „${listed}“.${suggestion(name, names)}` }));
		return named;
	}
	const tables = sheets.filter(isTable);
	if (tables.length > 1) findings.add(file, 'which-sheet', 'blocks', () => ({ message: `In der Mappe stehen mehrere Tabellen: auf den Blättern „${tables.slice(0, 12).map((s) => s.sheet).join('“, „')}“.`, advice: 'Nennen Sie in der Beschreibung unter „blatt“ das Tabellenblatt.' }));
	else if (tables.length === 0) findings.add(file, 'empty-file', 'blocks', () => ({ message: hidden.some(isTable) ? 'Die Mappe enthält nur ausgeblendete Tabellen.' : 'Die Mappe enthält keine Tabelle.', advice: 'Blenden Sie das Blatt mit der Tabelle ein, oder nennen Sie es in der Beschreibung unter „blatt“.' }));
	return tables.length === 1 ? tables[0] : undefined;
}

/** Two lines with two filled cells: a title page or remarks have none. */
function isTable({ rows }: Worksheet): boolean {
	let wide = 0;
	for (const row of rows) if (row.filter((text) => text !== '').length > 1 && ++wide === 2) return true;
	return false;
}
