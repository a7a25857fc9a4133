import { describe, expect, test } from 'vitest';
import { readYears } from './make-years.test-data.ts';

test('quiet years say nothing', async () => expect((await readYears(() => {})).findings).toEqual([]));

describe('implausible-jump', () => {
	test('a number with a digit too many is told with row, column and the numbers beside it, and does not block', async () => {
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

describe('a column that changes as a whole is told once', () => {
	test('unit-changed: a tenth of the number in every area', async () => {
		const { findings } = await readYears((rows) => rows.forEach((row) => { if (row.jahr >= 2022) row.sgb2 = Math.round(row.sgb2 / 10); }));
		expect(findings).toMatchObject([{ code: 'unit-changed', severity: 'warns', column: 'sgb2', message: '„Leistungsberechtigte“, Ebene „Quartier“: Alle Zahlen für 2022 sind rund 10-mal so klein wie die für 2021.' }]);
	});
	test('column-jump: about three times as many, though no unit explains it', async () => {
		const { findings } = await readYears((rows) => rows.forEach((row, i) => { if (row.jahr === 2023) row.sgb2 = row.sgb2 * 2 + (i % 12) * 20; }));
		expect(findings.map((f) => f.code)).toEqual(['column-jump']);
		expect(findings[0]?.message).toMatch(/Die Zahlen für 2023 sind in den meisten Gebieten [23](,\d)?-mal so groß wie die für 2022/);
		expect(findings[0]?.advice).toContain('Abgrenzung');
	});
});
