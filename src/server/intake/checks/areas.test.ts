import { describe, expect, test } from 'vitest';
import { readYears } from './make-years.test-data.ts';

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
