import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#server/takeout/dataset.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'hamburg');
const YEAR = '2013';

function valueOf(data: Dataset, area: string): number | null | undefined {
	const place = data.id.map((id) => {
		const { index } = data.dimension[id]!.category;
		return id === 'gebiet' ? index.indexOf(area) : id === 'zeit' ? index.indexOf(YEAR) : 0;
	});
	return place.some((p) => p < 0) ? undefined : data.value[place.reduce((flat, p, i) => flat * data.size[i]! + p, 0)];
}

// Facts from the data's README: 103 of 104 polygons covered, and six published percentages that follow from the counts in all 107 rows.
describe.skipIf(!existsSync(folder))('Hamburg, from the unedited workbook', () => {
	let end: EndOfLine;
	beforeAll(async () => {
		end = await takeTheLine(folder, resolve('demo/descriptions/hamburg.yaml'), 'hamburg');
	}, 180_000);
	afterAll(() => end.done());
	const dataset = (name: string): Dataset => parseDataset(end.files.get(name) ?? '');

	test('has 100 Stadtteile (99 with data) in 7 Bezirken and at least 25 indicators', async () => {
		expect((await end.snapshots.kommune('hamburg', null)).levels.map((l) => l.count)).toEqual([1, 7, 100]);
		expect((await end.snapshots.open('hamburg', null)).catalogue.indicators.length).toBeGreaterThanOrEqual(25);
		const people = dataset('grundgroessen/einwohner.json');
		expect(valueOf(people, 'stadtteil:0121')).toBeNull();
		expect(valueOf(people, 'stadtteil:0117+0118')).toBe(1259);
		expect(valueOf(people, 'stadt:02000000')).toBe(1_788_994);
	});

	test.each([
		['kinder-und-jugendliche', 'Anteil der unter 18-Jährigen in %'], ['aeltere', 'Anteil der 65-Jährigen und Älteren in %'], ['auslaenderanteil', 'Ausländeranteil in %'],
		['einpersonenhaushalte', 'Anteil der Einpersonen-haushalte in %'], ['ein-zwei-familienhaeuser', 'Anteil der Wohnungen in Ein- und Zweifamilien-häusern in % (2013)'], ['sozialwohnungen', 'Sozialwohnungs-anteil in % (Jan 2014)']
	])('our %s is the published percentage wherever it is shown', (indicator, column) => {
		const [header = '', ...lines] = readFileSync(join(folder, 'stats/stadtteilprofile_2014.csv'), 'utf8').trimEnd().split(/\r?\n/);
		const at = header.split(',').indexOf(column);
		const ours = dataset(`indikatoren/${indicator}.json`);
		let compared = 0;
		for (const cells of lines.map((line) => line.split(','))) {
			const value = valueOf(ours, `${cells[0]}:${cells[0] === 'stadt' ? '02000000' : cells[1]}`);
			if (value === null || value === undefined) continue;
			expect(Math.abs(value - Number(cells[at])), `${cells[2]} ${value} ${cells[at]}`).toBeLessThan(0.05 + 1e-6);
			compared++;
		}
		expect(compared).toBeGreaterThanOrEqual(100);
	});

	test('nothing published is a count of 1 or 2 of people or cases', () => {
		const { baseFigures } = JSON.parse(end.files.get('katalog.json') ?? '') as { baseFigures: { id: string; kind: string; secrecy: string }[] };
		for (const { id, kind, secrecy } of baseFigures) if (secrecy === 'counts' && kind !== 'supplied') expect(dataset(`grundgroessen/${id}.json`).value.filter((v) => v === 1 || v === 2)).toEqual([]);
	});
});
