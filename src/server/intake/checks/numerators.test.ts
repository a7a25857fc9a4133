import { expect, test } from 'vitest';
import { readYears } from './make-years.test-data.ts';

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
