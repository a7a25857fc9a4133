import { describe, expect, test } from 'vitest';
import type { YearRow } from './make-years.test-data.ts';
import { readYears } from './make-years.test-data.ts';

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
