import { isPersonalHeader, isAddressHeader } from './personal-words.ts';
import type { Column, Sheet } from './sheet.ts';

/** Why a file looks as if it had one row per person. Never carries a value. */
export type PersonalData = { readonly kind: 'header'; readonly columns: readonly string[] } | { readonly kind: 'values'; readonly column: string; readonly what: 'birth-dates' | 'e-mails' | 'identifier' };

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.\p{L}{2,}$/u;
const DAY = /^(?:(\d{4})-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})|\d{1,2}\/\d{1,2}\/(\d{4}|\d{2}))$/;

/**
 * Does the sheet hold one row per person? Three signs: words of the header (titles above it included); values that are e-mail addresses
 * or days of birth; an identifier different in nearly every row while the declared key repeats. `key` are the declared columns that
 * tell rows apart (area, time, level, groups), `values` the declared value columns. Ordinary files are told from it by the same signs:
 * area names and ids are as many as the keys, and a reference date repeats.
 */
export function findPersonalData(sheet: Sheet, key: readonly Column[], values: readonly Column[]): PersonalData | undefined {
	const headers = [...sheet.columns.map((c) => c.name), ...sheet.titles.flatMap((line) => line.split(/[;,\t|]/))];
	const named = headers.filter(isPersonalHeader);
	const address = headers.filter(isAddressHeader);
	if (named.length > 0 || address.length > 1) return { kind: 'header', columns: [...named, ...address] };
	for (const column of sheet.columns) {
		if (emails(column)) return { kind: 'values', column: column.name, what: 'e-mails' };
		if (!key.includes(column) && birthDates(column, sheet.rows)) return { kind: 'values', column: column.name, what: 'birth-dates' };
	}
	if (key.length === 0 || sheet.rows < 10) return undefined;
	const identifier = sheet.columns.find((c) => !key.includes(c) && !values.includes(c) && distinctTexts(c) > 0.95 * sheet.rows && !fractions(c));
	if (identifier === undefined || distinctKeys(key, sheet.rows) > 0.8 * sheet.rows) return undefined;
	return { kind: 'values', column: identifier.name, what: 'identifier' };
}

function emails(column: Column): boolean {
	return column.texts.filter((text) => EMAIL.test(text)).length > Math.min(1, column.texts.length / 2);
}

/** Nearly all cells are days, most of them different, and they spread over more than three years. */
function birthDates(column: Column, rows: number): boolean {
	const filled = column.texts.filter((text) => text !== '');
	if (filled.length < 3 || filled.length < Math.min(200, rows / 2)) return false;
	const years: number[] = [];
	for (const text of filled) {
		const found = DAY.exec(text);
		if (found) years.push(Number(found[1] ?? found[2] ?? found[3]));
	}
	return years.length > 0.9 * filled.length && years.reduce((a, b) => Math.max(a, b)) - years.reduce((a, b) => Math.min(a, b)) > 3;
}

/** Measured values differ in every row too, but no identifier has decimals. */
const fractions = (column: Column): boolean => column.texts.some((text) => /^-?\d*[.,]\d+$/.test(text));

function distinctTexts(column: Column): number {
	return new Set(column.texts).size - (column.texts.includes('') ? 1 : 0);
}

/** Number of different key combinations. */
function distinctKeys(key: readonly Column[], rows: number): number {
	let size = 1;
	const ids = new Float64Array(rows);
	for (const column of key) {
		ids.forEach((id, row) => { ids[row] = id + size * (column.codes[row] ?? 0); });
		size *= column.texts.length;
	}
	ids.sort();
	let distinct = 0;
	ids.forEach((id, i) => { if (i === 0 || id !== ids[i - 1]) distinct++; });
	return distinct;
}
