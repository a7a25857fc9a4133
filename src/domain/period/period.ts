/**
 * A typed period. Spellings: `2023` (year) · `2023-12-31` (day) · `2023-24` (school year) · `2023-Q4` (quarter) ·
 * `2021..2023` (rolling years).
 */
export type PeriodKind = 'year' | 'day' | 'school-year' | 'quarter' | 'rolling';

export interface Period {
	readonly kind: PeriodKind;
	/** The canonical spelling; it is the key everywhere (ledger, JSON-stat `zeit`, addresses). */
	readonly key: string;
	/** First and last day, ISO. */
	readonly start: string;
	readonly end: string;
}

const pattern = {
	year: /^(\d{4})$/,
	day: /^(\d{4})-(\d{2})-(\d{2})$/,
	schoolYear: /^(\d{4})-(\d{2})$/,
	quarter: /^(\d{4})-Q([1-4])$/,
	rolling: /^(\d{4})\.\.(\d{4})$/
};
const quarterEnd = ['03-31', '06-30', '09-30', '12-31'];

/** Outside text → period, or null when it is none of the five spellings (an existing calendar day is demanded). */
export function parsePeriod(text: string): Period | null {
	const key = text.trim();
	let m = pattern.year.exec(key);
	if (m) return { kind: 'year', key, start: `${key}-01-01`, end: `${key}-12-31` };
	m = pattern.day.exec(key);
	if (m) {
		const date = new Date(`${key}T00:00:00Z`);
		if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== key) return null;
		return { kind: 'day', key, start: key, end: key };
	}
	m = pattern.schoolYear.exec(key);
	if (m) {
		const from = Number(m[1]);
		if ((from + 1) % 100 !== Number(m[2])) return null;
		return { kind: 'school-year', key, start: `${from}-08-01`, end: `${from + 1}-07-31` };
	}
	m = pattern.quarter.exec(key);
	if (m) {
		const q = Number(m[2]);
		return { kind: 'quarter', key, start: `${m[1]}-${String(q * 3 - 2).padStart(2, '0')}-01`, end: `${m[1]}-${quarterEnd[q - 1]}` };
	}
	m = pattern.rolling.exec(key);
	if (m && Number(m[1]) < Number(m[2])) return { kind: 'rolling', key, start: `${m[1]}-01-01`, end: `${m[2]}-12-31` };
	return null;
}

/** Sort order of period keys: by last day, then by first day, then by spelling. */
export function comparePeriods(a: Period, b: Period): number {
	return a.end < b.end ? -1 : a.end > b.end ? 1 : a.start < b.start ? -1 : a.start > b.start ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
