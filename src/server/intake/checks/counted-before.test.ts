import { describe, expect, test } from 'vitest';
import type { YearRow } from './make-years.test-data.ts';
import { readYears } from './make-years.test-data.ts';

/** The years up to 2022 stand in the ledger, 2023 is delivered. */
const thisYear = async (breaks: (row: YearRow, i: number) => void, keep: (row: YearRow) => boolean = () => true) => {
	const { tables } = await readYears((rows) => rows.splice(0, rows.length, ...rows.filter((r) => r.jahr < 2023)));
	return readYears((rows) => {
		rows.splice(0, rows.length, ...rows.filter((r) => r.jahr === 2023 && keep(r)));
		rows.forEach(breaks);
	}, tables);
};

describe('a delivery of one year is compared with what counted before', () => {
	test('a quiet year says nothing, and nothing of the ledger becomes part of the delivery', async () => {
		const { findings, tables } = await thisYear(() => {});
		expect(findings).toEqual([]);
		expect(new Set(tables.map((t) => t.period))).toEqual(new Set(['2023']));
	});
	test('a jump', async () => expect((await thisYear((row) => { if (row.nr === 'Q03') row.sgb2 = 276; })).findings).toMatchObject([{ code: 'implausible-jump', row: 4, message: expect.stringContaining('72 für 2022, 276 für 2023') as string }]));
	test('columns exchanged', async () => expect((await thisYear((row) => { [row.m, row.w] = [row.w, row.m]; })).findings).toMatchObject([{ code: 'columns-swapped', column: 'm', file: 'jahre.csv' }]));
	test('another unit', async () => expect((await thisYear((row) => { row.sgb2 *= 1000; })).of('unit-changed')).toHaveLength(1));
	test('an area that had data', async () => {
		const { findings } = await thisYear(() => {}, (row) => row.nr !== 'Q07');
		expect(findings).toMatchObject([{ code: 'area-without-data-in-period', file: 'jahre.csv', value: 'Q07', message: expect.stringContaining('Für 2023 ohne Angabe') as string }]);
	});
	test('figures delivered again replace those before and are not compared with them', async () => {
		const { tables } = await readYears(() => {});
		expect((await readYears((rows) => rows.forEach((row) => { row.sgb2 = row.sgb2 * 3; }), tables)).of('implausible-jump')).toEqual([]);
	});
});
