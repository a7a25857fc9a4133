import type { EditedSheet } from './edit-workbook.ts';
import { answer, columnOf, idLine, put, sheetOf } from './edit-workbook.ts';

/** Ten quarters of an invented town, a key of two digits each. */
export const QUARTERS = ['Altstadt', 'Nordstadt', 'Südstadt', 'Weststadt', 'Oststadt', 'Hafen', 'Bergheim', 'Talheim', 'Wiesengrund', 'Mühlbach'];
export const keyOf = (quarter: number): string => String(quarter + 1).padStart(2, '0');

/** Some number of people, different in each quarter and band. */
const people = (quarter: number, band: number): number => 40 + ((quarter * 37 + band * 101) % 260);

/** What the office of „Neustadt am Test“ fills in first of all. */
export function fillNeustadt(sheets: ReadonlyMap<string, EditedSheet>): void {
	const form = sheetOf(sheets, 'Angaben');
	answer(form, 'Name der Kommune', 'Neustadt am Test');
	answer(form, 'Amtlicher Gemeindeschlüssel', '99999123');
	answer(form, 'Zuständige Stelle', 'Statistikstelle');
	answer(form, 'Kontakt', 'statistik@neustadt.example');
	answer(form, 'Lizenz', 'Datenlizenz Deutschland – Namensnennung – 2.0');
	answer(form, 'Erfundene Übungsdaten', 'ja');
	answer(form, 'Stichtag', '31. Dezember');
	answer(form, 'Quelle', 'Melderegister');
	answer(form, 'Rechtsgrundlage', 'Statistiksatzung');
	answer(form, 'Darf veröffentlicht werden', 'ja');
	QUARTERS.forEach((name, i) => ['Stadtteil', keyOf(i), name, '', ''].forEach((text, column) => put(sheetOf(sheets, 'Gebiete'), `${'ABCDE'[column]}${5 + i}`, text)));
	fillPeople(sheetOf(sheets, 'Zahlen'));
}

/** Keys, names and people by age, with their total. */
export function fillPeople(sheet: EditedSheet): void {
	const head = idLine(sheet);
	const ids = sheet[head]?.map(({ value }) => value) ?? [];
	const bands = ids.flatMap((id, column) => (typeof id === 'string' && id.startsWith('einwohner[alter=') ? [column] : []));
	QUARTERS.forEach((name, i) => {
		const row = sheet[head + 1 + i];
		if (row === undefined) throw new Error('too few lines');
		const write = (column: number, value: string | number): void => void (row[column] = { value, style: row[column]?.style ?? '0' });
		write(0, keyOf(i));
		write(1, name);
		bands.forEach((column, band) => write(column, people(i, band)));
		write(columnOf(sheet, 'einwohner'), bands.reduce((sum, _, band) => sum + people(i, band), 0));
	});
}

/** Borders as a surveyor's office sends them: keys as numbers, a property nobody needs. */
export function neustadtBorders(): string {
	return JSON.stringify({
		type: 'FeatureCollection',
		features: QUARTERS.map((name, i) => {
			const [x, y] = [9 + 0.02 * (i % 5), 50 + 0.02 * Math.floor(i / 5)];
			return { type: 'Feature', properties: { OBJECTID: 4000 + i, STT_NR: i + 1, STT_NAME: name }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x + 0.02, y], [x + 0.02, y + 0.02], [x, y + 0.02], [x, y]]] } };
		})
	});
}
