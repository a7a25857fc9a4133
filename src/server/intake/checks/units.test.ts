import { describe, expect, test } from 'vitest';
import { readYears } from './make-years.test-data.ts';

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
