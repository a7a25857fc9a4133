import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#server/takeout/dataset.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import { publishedCell } from './published-cell.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'leipzig');

// Facts from the data's README: 63 Ortsteile, complete rows, and shares that are the counts' ratio cut to whole numbers.
describe.skipIf(!existsSync(folder))('Leipzig, from the unedited files', () => {
	let end: EndOfLine;
	beforeAll(async () => {
		end = await takeTheLine(folder, resolve('demo/descriptions/leipzig.yaml'), 'leipzig');
	}, 180_000);
	afterAll(() => end.done());
	const dataset = (name: string): Dataset => parseDataset(end.files.get(name) ?? '');
	const rows = (file: string): string[][] => readFileSync(join(folder, 'stats', file), 'utf8').trimEnd().split(/\r?\n/).slice(1).map((l) => l.split(','));

	test('has 63 Ortsteile in 10 Stadtbezirke and at least 15 indicators in at least 4 themes', async () => {
		const view = await end.snapshots.kommune('leipzig', null);
		expect(view.levels.map((l) => l.count)).toEqual([1, 10, 63]);
		const { indicators } = (await end.snapshots.open('leipzig', null)).catalogue;
		expect(indicators.length).toBeGreaterThanOrEqual(15);
		expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(4);
	});

	test('the city is the sum of its Ortsteile in every year', () => {
		const people = dataset('grundgroessen/einwohner.json');
		const sums = new Map<string, number>();
		for (const [year = '', , , count] of rows('einwohner.csv')) sums.set(year, (sums.get(year) ?? 0) + Number(count));
		expect(sums.size).toBe(24);
		const city = people.dimension['gebiet']!.category.index.find((id) => id.startsWith('stadt:')) ?? '';
		for (const [year, sum] of sums) expect(publishedCell(people, city, year)?.value).toBe(sum);
	});

	test('our share of migrants, cut to whole numbers, is the delivered one in all 1,008 rows', () => {
		const people = dataset('grundgroessen/einwohner.json');
		let compared = 0;
		for (const [year = '', key = '', , migrants, , , , , share] of rows('migration.csv')) {
			const all = publishedCell(people, `ortsteil:${key}`, year)?.value;
			expect(Math.floor((100 * Number(migrants)) / (all ?? NaN))).toBe(Number(share));
			compared++;
		}
		expect(compared).toBe(1008);
	});

	test('nothing published is a count of 1 or 2 of people or cases', () => {
		const { baseFigures } = JSON.parse(end.files.get('katalog.json') ?? '') as { baseFigures: { id: string; kind: string; secrecy: string }[] };
		for (const { id, kind, secrecy } of baseFigures) if (secrecy === 'counts' && kind !== 'supplied') expect(dataset(`grundgroessen/${id}.json`).value.filter((v) => v === 1 || v === 2)).toEqual([]);
	});
});
