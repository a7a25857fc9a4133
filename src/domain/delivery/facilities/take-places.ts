import type { FindingList } from '../finding-list.ts';
import type { FacilityRow } from './facility-row.ts';

/** A whole number of places; null where there is none or it is none. */
export function takePlaces({ row, texts }: FacilityRow, column: string, file: string, findings: FindingList): number | null {
	const text = (texts.get(column) ?? '').trim();
	if (text === '') return null;
	const number = /^\d{1,6}(?:[.,]0+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
	if (Number.isFinite(number)) return number;
	findings.add(file, 'facility-places', 'warns', () => ({ row, column, value: text, message: 'Die Zahl der Plätze ist keine ganze Zahl; sie fehlt im Atlas.', advice: 'Schreiben Sie in diese Spalte nur ganze Zahlen.' }));
	return null;
}
