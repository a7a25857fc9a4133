import { describe, expect, test } from 'vitest';
import { namesTotal } from '#domain/delivery/reading/names-total.ts';
import { EW, TOWN, WIDE, makeAndRead } from '../make-delivery.ts';
import { readYears } from './make-years.test-data.ts';

describe('total-row', () => {
	const town = (further: string) => makeAndRead(TOWN + WIDE, { 'ew.csv': EW + further });
	test.each(['Summe', 'insgesamt', 'Stadt gesamt', 'Kleinstadt', '99999000'])('„%s“ in the place of a key', async (word) => {
		const { of, delivery } = await town(`${word};2021;1;1;0\n`);
		expect(of('total-row')).toEqual([{
			code: 'total-row', severity: 'blocks', file: 'ew.csv', row: 7, column: 'nr', value: word, message: `„${word}“ ist kein Gebiet, sondern eine Summenzeile.`,
			advice: `Nennen Sie sie in der Beschreibung unter „summenzeilen“: {schluessel: ["${word}"]}, oder löschen Sie die Zeile.`
		}]);
		expect(of('unknown-area-code')).toEqual([]);
		expect(delivery).toBeNull();
	});
	test('an unknown key whose numbers are the sum of the others in every column', async () => {
		const { of } = await town('99;2021;185;72;113\n');
		expect(of('total-row')).toMatchObject([{ row: 7, value: '99', message: '„99“ ist kein Gebiet, sondern eine Summenzeile: Ihre Zahlen sind die Summe der anderen.' }]);
	});
	test('a row without a key whose numbers are the sum', async () => {
		expect((await town(';2021;185;72;113\n')).of('total-row')).toMatchObject([{ row: 7, value: '', message: 'Diese Zeile ohne Schlüssel ist kein Gebiet, sondern eine Summenzeile: Ihre Zahlen sind die Summe der anderen.' }]);
	});
	test('one column that differs: an unknown key', async () => {
		const { of } = await town('99;2021;185;71;114\n');
		expect([of('total-row'), of('unknown-area-code').map((f) => f.row)]).toEqual([[], [7]]);
	});
	test('a name is no total because a word stands in it', () => {
		const kommune = { name: 'Gesamthausen', ags: '1' };
		expect(['Gesamtschule', 'Allendorf', 'Summerfeld', 'Altstadt'].filter((name) => namesTotal(name, kommune))).toEqual([]);
		expect(['GESAMT', 'Gesamthausen', 'Stadt Gesamthausen', 'Summe (alle)', 'zusammen'].filter((name) => !namesTotal(name, kommune))).toEqual([]);
	});
});

test('area-equals-sum: the total under the key of an area', async () => {
	const { of, blocks } = await readYears((rows) => {
		const last = rows.filter((r) => r.jahr === 2023);
		const total = last.pop();
		if (total === undefined) return;
		for (const column of ['ew', 'm', 'w', 'sgb2'] as const) total[column] = last.reduce((sum, row) => sum + row[column], 0);
	});
	expect(of('area-equals-sum')[0]).toMatchObject({
		severity: 'warns', row: 61, column: 'ew', value: 'Q12',
		message: '„Einwohner“, 2023: Quartier Q12 (Q12) hat genau so viele wie alle anderen Gebiete zusammen. Das sieht nach einer Summenzeile aus.', advice: expect.stringContaining('summenzeilen') as string
	});
	expect(of('area-equals-sum').map((f) => f.column)).toEqual(['ew', 'sgb2']);
	expect(blocks).toBe(false);
});

describe('areas without data', () => {
	const without = (pick: (row: { nr: string; jahr: number }) => boolean) => readYears((rows) => rows.splice(0, rows.length, ...rows.filter((row) => !pick(row))));
	test('area-without-data: never named, told once with the number and the first names', async () => {
		const { findings, blocks } = await without(({ nr }) => nr > 'Q08');
		expect(findings).toEqual([{
			code: 'area-without-data', severity: 'warns', file: 'jahre.csv', value: 'Q09',
			message: '„Einwohner“ und 1 weitere Grundgröße, Ebene „Quartier“: Ganz ohne Angabe sind 4 von 12 Gebieten (Quartier Q09 Q09, Quartier Q10 Q10, Quartier Q11 Q11 …).',
			advice: 'Liefern Sie die Zeilen nach. Wohnt dort niemand, lassen Sie es so: Die Gebiete erscheinen als „nicht erhoben“.'
		}]);
		expect(blocks).toBe(false);
	});
	test('area-without-data-in-period: delivered for other years', async () => {
		const { findings } = await without(({ nr, jahr }) => nr === 'Q02' && (jahr === 2020 || jahr === 2021));
		expect(findings).toMatchObject([{ code: 'area-without-data-in-period', severity: 'warns', value: 'Q02', message: expect.stringContaining('Für 2020 und 2021 ohne Angabe ist eines von 12 Gebieten, zu anderen Zeiten nicht') as string }]);
	});
});
