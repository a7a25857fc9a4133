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
