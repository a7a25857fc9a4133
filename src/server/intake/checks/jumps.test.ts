import { describe, expect, test } from 'vitest';
import { readYears } from './make-years.test-data.ts';

test('quiet years say nothing', async () => expect((await readYears(() => {})).findings).toEqual([]));

describe('implausible-jump', () => {
	test('a mistyped number is told with its place and the numbers beside it, and does not block', async () => {
		const { of, blocks } = await readYears((rows) => {
			const row = rows.find(({ nr, jahr }) => nr === 'Q03' && jahr === 2021);
			if (row !== undefined) row.sgb2 = 276;
		});
		expect(of('implausible-jump')).toEqual([{
			code: 'implausible-jump', severity: 'warns', file: 'jahre.csv', row: 28, column: 'sgb2', value: '276',
			message: '„Leistungsberechtigte“, Quartier Q03 (Q03): 76 für 2020, 276 für 2021, 72 für 2022.',
			advice: 'Prüfen Sie die Zahlen auf Tippfehler und vertauschte Zeilen. Stimmen sie, ist nichts zu tun.'
		}]);
		expect(blocks).toBe(false);
	});
	test('several groups of one area are told once', async () => {
		const { of } = await readYears((rows) => {
			for (const row of rows) if (row.nr === 'Q05' && row.jahr === 2023) [row.ew, row.m, row.w] = [row.ew * 3, row.m * 3, row.w * 3];
		});
		expect(of('implausible-jump')).toMatchObject([{ column: 'ew', message: expect.stringMatching(/^„Einwohner“, Quartier Q05 .*; ebenso 2 weitere Gruppen\.$/) as string }]);
	});
	test('small numbers may jump, and so may a quarter in a town that jumps with it', async () => {
		expect((await readYears((rows) => rows.forEach((row) => { row.sgb2 = row.jahr === 2021 && row.nr === 'Q01' ? 30 : 6; }))).of('implausible-jump')).toEqual([]);
		expect((await readYears((rows) => rows.forEach((row) => { if (row.jahr === 2023) row.sgb2 = Math.round(row.sgb2 * 1.9); }))).findings).toEqual([]);
	});
});
