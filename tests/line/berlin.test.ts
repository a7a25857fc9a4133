import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#server/takeout/dataset.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import { publishedCell } from './published-cell.ts';
import { takePart } from './take-part.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'berlin');
const long = Boolean(process.env['KECK_LONG']);
const days = long ? ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'].map((y) => `${y}-12-31`) : ['2018-12-31', '2020-12-31', '2024-12-31'];

// Facts from the data's README. The long battery takes all years, every run one on each of the three borders and the edition of 2021.
describe.skipIf(!existsSync(folder))('Berlin, from the unedited files', () => {
	let end: EndOfLine;
	const part = long || !existsSync(folder) ? null : takePart(folder, (file, line) => (file.startsWith('population') ? days.includes(line.slice(0, 10)) : !file.startsWith('mss_status') || line.startsWith('2013')));
	beforeAll(async () => {
		end = await takeTheLine(part ?? folder, resolve('demo/descriptions/berlin.yaml'), 'berlin');
	}, 600_000);
	afterAll(() => {
		end.done();
		if (part !== null) rmSync(part, { recursive: true });
	});
	const dataset = (name: string): Dataset => parseDataset(end.files.get(name) ?? '');
	/** Cells of a table whose cells hold no commas but for names in quotes at the places after the ones that are read. */
	const lines = (name: string): string[][] => readFileSync(join(folder, 'stats', `${name}.csv`), 'utf8').trimEnd().split(/\r?\n/).slice(1).map((line) => line.replaceAll('"', '').split(','));

	test('has four levels and at least 25 indicators in 6 themes', async () => {
		expect((await end.snapshots.kommune('berlin', null)).levels.map((l) => l.count)).toEqual([1, 12, 143, 542]);
		const { indicators } = (await end.snapshots.open('berlin', null)).catalogue;
		expect(indicators.length).toBeGreaterThanOrEqual(long ? 30 : 25);
		expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(6);
	});

	test('the city is the sum of its Planungsräume on every border, 3,897,145 people at the end of 2024', () => {
		const people = dataset('grundgroessen/einwohner.json');
		const sums = new Map<string, number>();
		for (const [day = '', , id = '', count] of lines('population_plr_2015_2024')) {
			sums.set(day, (sums.get(day) ?? 0) + Number(count));
			sums.set(`${day} ${id.slice(0, 2)}`, (sums.get(`${day} ${id.slice(0, 2)}`) ?? 0) + Number(count));
			sums.set(`${day} ${id.slice(0, 6)}`, (sums.get(`${day} ${id.slice(0, 6)}`) ?? 0) + Number(count));
		}
		for (const day of days) {
			expect([day, publishedCell(people, 'stadt:11000000', day)?.value]).toEqual([day, sums.get(day)]);
			for (const key of [...sums.keys()].filter((k) => k.startsWith(`${day} `))) {
				const code = key.slice(11);
				expect([key, publishedCell(people, `${code.length === 2 ? 'bezirk' : 'bezirksregion'}:${code}`, day)?.value]).toEqual([key, sums.get(key)]);
			}
		}
		expect(publishedCell(people, 'stadt:11000000', '2024-12-31')?.value).toBe(3_897_145);
		expect(publishedCell(people, 'stadt:11000000', '2021-01-01')?.value).toBe(3_769_962);
	});

	test('an area that a day did not know has no value on it', () => {
		const people = dataset('grundgroessen/einwohner.json');
		expect(publishedCell(people, 'planungsraum:01100101', '2020-12-31')).toEqual({ value: null, status: 'not-meaningful' });
		expect(publishedCell(people, 'planungsraum:01011101', '2024-12-31')).toEqual({ value: null, status: 'not-meaningful' });
		expect(publishedCell(people, 'planungsraum:09041403', '2018-12-31')).toEqual({ value: null, status: 'not-meaningful' });
		expect(publishedCell(people, 'planungsraum:09041301@2012-01-01', '2018-12-31')?.value).toBe(14_701);
	});

	test('the page of a former area shows the newest figures that it ever had', async () => {
		const { sections } = await end.snapshots.area('berlin', 'bezirksregion', '010111', null);
		const line = sections.flatMap((s) => s.lines).find((l) => l.indicator.id === 'einwohner');
		expect([line?.period, line?.value.kind, line?.whole.kind, (line?.spread.length ?? 0) > 130]).toEqual(['2020-12-31', 'known', 'known', true]);
	});

	test('child poverty is shown at one decimal, not where fewer than 100 children live and not where the source gives none', () => {
		const poverty = dataset('indikatoren/kinderarmut.json');
		const wrong = { rated: 0, withheld: 0, unrated: 0 };
		for (const cells of lines('mss_2021_index_indikatoren_raw')) {
			const [cell, value] = [publishedCell(poverty, `planungsraum:${cells[1]}`, '2021-01-01'), Number(cells[14])];
			if (value === -9999) {
				wrong.unrated++;
				expect([cells[1], cell]).toEqual([cells[1], { value: null, status: 'not-meaningful' }]);
			} else if (cell?.status === 'withheld') wrong.withheld++;
			else {
				wrong.rated++;
				expect(Math.abs((cell?.value ?? NaN) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
				expect(Number.isInteger(Math.round((cell?.value ?? NaN) * 1e6) / 1e5)).toBe(true);
			}
		}
		expect(wrong).toEqual({ rated: 534, withheld: 2, unrated: 6 });
	});

	test('the health index stands over Planungsräume of 2020 and Bezirke, written like .707 or not', () => {
		const index = dataset('indikatoren/gesix.json');
		expect(publishedCell(index, 'planungsraum:01011101', '2020-12-31')?.value).toBe(0.88);
		expect(publishedCell(index, 'bezirk:01', '2020-12-31')?.value).toBe(-1.03);
		expect(publishedCell(index, 'planungsraum:01011102', '2020-12-31')).toEqual({ value: null, status: 'not-collected' });
	});

	test('nothing published is a count of 1 or 2 of people', () => {
		const { baseFigures } = JSON.parse(end.files.get('katalog.json') ?? '') as { baseFigures: { id: string; kind: string; secrecy: string }[] };
		for (const { id, kind, secrecy } of baseFigures) if (secrecy === 'counts' && kind !== 'supplied') expect(dataset(`grundgroessen/${id}.json`).value.filter((v) => v === 1 || v === 2)).toEqual([]);
	});
});
