import { describe, expect, test } from 'vitest';
import { namesTotal } from '#domain/delivery/reading/names-total.ts';
import { EW, TOWN, WIDE, makeAndRead } from '../make-delivery.ts';

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
	test('a word for a total in the place of the time', async () => {
		expect((await town('0101;Summe;1;1;0\n')).of('unknown-period')).toMatchObject([{ row: 7, column: 'jahr', advice: expect.stringContaining('sieht nach einer Summenzeile aus') as string }]);
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
