import { describe, expect, test } from 'vitest';
import type { YearRow } from './make-years.test-data.ts';
import { readYears } from './make-years.test-data.ts';

const exchange = (row: YearRow): void => { [row.m, row.w] = [row.w, row.m]; };

describe('columns-swapped names both columns', () => {
	test('men and women exchanged in the last year', async () => {
		const { findings, blocks } = await readYears((rows) => rows.filter((r) => r.jahr === 2023).forEach(exchange));
		expect(findings).toEqual([{
			code: 'columns-swapped', severity: 'warns', file: 'jahre.csv', column: 'm',
			message: 'Spalten „m“ und „w“: „Einwohner“ (Männer) und „Einwohner“ (Frauen) sehen für 2023 vertauscht aus; getauscht passen sie in fast jedem Gebiet zu den anderen Zeiten.',
			advice: 'Prüfen Sie die Überschriften der beiden Spalten in dieser Datei und ihre Zuordnung in der Beschreibung.'
		}]);
		expect(blocks).toBe(false);
	});
	test('the year that differs from the others is the wrong one', async () => {
		expect((await readYears((rows) => rows.filter((r) => r.jahr === 2020).forEach(exchange))).of('columns-swapped').map((f) => f.message)).toEqual([expect.stringContaining('für 2020 vertauscht')]);
		expect((await readYears((rows) => rows.filter((r) => r.jahr > 2019).forEach(exchange))).of('columns-swapped').map((f) => f.message)).toEqual([expect.stringContaining('für 2019 vertauscht')]);
	});
	test('columns that cross because both change are not exchanged', async () => {
		const { of } = await readYears((rows) => rows.forEach((row, i) => {
			const move = (row.jahr - 2019) * (i % 2 === 0 ? 6 : 2);
			[row.m, row.w] = [row.m + move, row.w - move];
		}));
		expect(of('columns-swapped')).toEqual([]);
	});
});

test('numerator-and-denominator-swapped: shares above 100 % in nearly every area are the columns, once per year', async () => {
	const { of, blocks } = await readYears((rows) => rows.filter((r) => r.jahr === 2022).forEach((row) => { [row.ew, row.m, row.w, row.sgb2] = [row.sgb2, row.sgb2, 0, row.ew]; }));
	expect(of('numerator-and-denominator-swapped')).toMatchObject([{
		severity: 'blocks', column: 'sgb2',
		message: 'In 12 von 12 Gebieten ist 2022 der Teil „Leistungsberechtigte“ größer als das Ganze „Einwohner“: Die Spalten „sgb2“ und „ew“ sind wohl vertauscht.'
	}]);
	expect(of('numerator-above-denominator')).toEqual([]);
	expect(blocks).toBe(true);
});

test('numerator-above-denominator names the area and both numbers', async () => {
	const { of, blocks } = await readYears((rows) => rows.slice(0, 1).forEach((row) => { row.sgb2 = 700; }));
	expect(of('numerator-above-denominator')).toMatchObject([{
		severity: 'blocks', row: 2, column: 'sgb2', value: '700',
		message: 'Quartier Q01 (Q01), 2019: Der Teil „Leistungsberechtigte“ ist mit 700 größer als das Ganze „Einwohner“ mit 606.', advice: expect.stringContaining('art: verhaeltnis') as string
	}]);
	expect(blocks).toBe(true);
});

describe('column-repeated', () => {
	const twelve = (rows: YearRow[], year: number) => rows.filter((r) => r.jahr === year);
	test('last year delivered again', async () => {
		const { findings } = await readYears((rows) => twelve(rows, 2023).forEach((row, i) => { row.sgb2 = twelve(rows, 2022)[i]?.sgb2 ?? 0; }));
		expect(findings).toMatchObject([{ code: 'column-repeated', severity: 'warns', column: 'sgb2', message: '„Leistungsberechtigte“ für 2023 hat in jedem Gebiet dieselbe Zahl wie „Leistungsberechtigte“ für 2022.' }]);
	});
	test('another base figure of another year in its place', async () => {
		const { of } = await readYears((rows) => twelve(rows, 2023).forEach((row, i) => { row.sgb2 = twelve(rows, 2021)[i]?.m ?? 0; }));
		expect(of('column-repeated')).toMatchObject([{ column: 'sgb2', message: '„Leistungsberechtigte“ für 2023 hat in jedem Gebiet dieselbe Zahl wie „Einwohner“ (Männer) für 2021.' }]);
	});
});
