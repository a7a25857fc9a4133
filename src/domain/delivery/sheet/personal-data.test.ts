import { describe, expect, test } from 'vitest';
import { findPersonalData } from './personal-data.ts';
import type { Column, Sheet } from './sheet.ts';

function sheet(columns: Record<string, readonly string[]>, titles: string[] = []): Sheet {
	const rows = Object.values(columns)[0]?.length ?? 0;
	return {
		file: 'a.csv', titles, rows, lines: Uint32Array.from({ length: rows }, (_, i) => i + 2),
		columns: Object.entries(columns).map(([name, cells]): Column => {
			const texts = [...new Set(cells)];
			return { name, texts, codes: Uint32Array.from(cells, (c) => texts.indexOf(c)) };
		})
	};
}
const find = (columns: Record<string, readonly string[]>, key: string[] = [], titles?: string[]) => {
	const s = sheet(columns, titles);
	return findPersonalData(s, s.columns.filter((c) => key.includes(c.name)), []);
};
const many = (n: number, of: (i: number) => string): string[] => Array.from({ length: n }, (_, i) => of(i));

describe('headers', () => {
	test.each(['Vorname', 'Nachname', 'Name, Vorname', 'Geburtsdatum', 'geb_datum', 'Geburtsdatum des Kindes', 'Hausnummer', 'Haus-Nr.', 'E-Mail', 'Telefon', 'Telefonnummer', 'IBAN', 'Versichertennummer', 'BG-Nummer', 'BG_Nummer', 'Steuer-ID'])(
		'%s is one of a person', (name) => expect(find({ [name]: ['x'], n: ['1'] })?.kind).toBe('header'));
	test('Name beside Straße', () => expect(find({ Name: ['x'], Straße: ['y'] })).toEqual({ kind: 'header', columns: ['Name', 'Straße'] }));
	test('a header above the declared header line counts too', () => expect(find({ x: ['1'] }, [], ['Vorname;Nachname'])?.kind).toBe('header'));
	test.each(['Name', 'ot_name', 'Gebietsname', 'Haushalte mit Telefon und Internet', 'Straße', 'PLZ', 'Straftaten', 'Vornamensstatistik', 'Mail-Haushalte', 'Geburten'])(
		'%s alone is none', (name) => expect(find({ [name]: ['x'], n: ['1'] })).toBeUndefined());
});

describe('values', () => {
	test('e-mail addresses', () => expect(find({ a: ['01', '02', '03'], kontakt: ['a@b.example', 'c@d.example', ''] })).toEqual({ kind: 'values', column: 'kontakt', what: 'e-mails' }));
	test('days of birth under an innocent header', () => expect(find({ a: many(30, () => '01'), gd: many(30, (i) => `${(i % 27) + 1}.0${(i % 9) + 1}.${1950 + i}`) })).toMatchObject({ what: 'birth-dates' }));
	test('a reference date that repeats, or the declared time column, is none', () => {
		expect(find({ a: many(30, String), stand: many(30, (i) => (i % 2 ? '01.01.2021' : '01.12.2021')) })).toBeUndefined();
		expect(find({ zeit: many(30, (i) => `${1990 + i}-12-31`), n: many(30, String) }, ['zeit'])).toBeUndefined();
	});
	test('an identifier different in every row while area and time repeat', () => {
		const rows = { gebiet: many(40, (i) => `0${i % 4}`), jahr: many(40, () => '2023'), kennung: many(40, (i) => `K${i}`) };
		expect(find(rows, ['gebiet', 'jahr'])).toEqual({ kind: 'values', column: 'kennung', what: 'identifier' });
		expect(find({ ...rows, gebiet: many(40, String) }, ['gebiet', 'jahr'])).toBeUndefined();
	});
});
