import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#server/takeout/dataset.ts';
import { parseDataset } from '#server/takeout/dataset.ts';
import { publishedCell } from './published-cell.ts';
import { takePart } from './take-part.ts';
import type { EndOfLine } from './take-the-line.ts';
import { takeTheLine } from './take-the-line.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'koeln');
const long = Boolean(process.env['KECK_LONG']);
const codeOf: Readonly<Record<string, string>> = { Afrika: 'afrika', Amerika: 'amerika', Asien: 'asien', 'Europäische Union': 'eu', Türkei: 'tuerkei', 'Übriges Europa': 'europa', Sonstige: 'sonstige' };

// Facts from the data's README. The long battery takes all years, every run the last one and the election.
describe.skipIf(!existsSync(folder))('Köln, from the unedited files', () => {
	let end: EndOfLine;
	const part = long || !existsSync(folder) ? null : takePart(folder, (file, line) => file.startsWith('bundestagswahl') || line.startsWith('2012,'));
	const years = long ? ['2005', '2006', '2007', '2008', '2009', '2010', '2011', '2012'] : ['2012'];
	beforeAll(async () => {
		end = await takeTheLine(part ?? folder, resolve('demo/descriptions/koeln.yaml'), 'koeln');
	}, 600_000);
	afterAll(() => {
		end.done();
		if (part !== null) rmSync(part, { recursive: true });
	});
	const dataset = (name: string): Dataset => parseDataset(end.files.get(name) ?? '');
	/** Rows of a table: year, area as published, word, count. No cell of these tables holds a comma. */
	const rows = (name: string): (readonly [year: string, area: string, word: string, count: number])[] => readFileSync(join(folder, 'stats', `${name}.csv`), 'utf8').trimEnd().split(/\r?\n/).slice(1)
		.map((line) => line.split(',')).filter(([year = '']) => years.includes(year))
		.map(([year = '', id = '', , level = '', , word = '', count]) => [year, `${level}:${id === '000' ? '05315000' : id.replace(/^00/, '')}`, word, Number(count)] as const);

	test('has 1, 9, 86 and 371 areas, no figures for Stadtviertel, and at least 20 indicators in 5 themes', async () => {
		expect((await end.snapshots.kommune('koeln', null)).levels.map((l) => l.count)).toEqual([1, 9, 86, 371]);
		const { indicators, baseFigures } = (await end.snapshots.open('koeln', null)).catalogue;
		expect(indicators.length).toBeGreaterThanOrEqual(20);
		expect(new Set(indicators.map((i) => i.theme)).size).toBeGreaterThanOrEqual(5);
		expect(baseFigures.flatMap((b) => b.levels).filter((l) => l === 'stadtviertel')).toEqual([]);
		expect(end.files.has('geometrie/2005-01-01/stadtviertel.geojson')).toBe(true);
		const quarter = await end.snapshots.area('koeln', 'stadtviertel', '10101', null);
		expect([quarter.sections, quarter.ancestors.map((a) => a.name), quarter.map?.shapes.length]).toEqual([[], ['Köln', 'Innenstadt', 'Altstadt/Süd'], 371]);
	});

	test('shows all inhabitants as delivered, and Stadtteile are the city in every year', () => {
		const people = dataset('grundgroessen/einwohner.json');
		const delivered = rows('einwohner');
		expect(delivered.length).toBe(96 * years.length);
		for (const [year, area, , count] of delivered) expect([year, area, publishedCell(people, area, year)?.value]).toEqual([year, area, count]);
		for (const year of years) expect(delivered.filter(([y, area]) => y === year && area.startsWith('stadtteil:')).reduce((n, [, , , c]) => n + c, 0)).toBe(publishedCell(people, 'stadt:05315000', year)?.value);
	});

	test('shows of the countries of passports what is delivered or nothing, never a 1 or 2', () => {
		const foreigners = dataset('grundgroessen/auslaender.json');
		let [shown, small] = [0, 0];
		for (const [year, area, word, count] of rows('migrationshintergrund')) {
			const code = codeOf[word];
			if (code === undefined) continue;
			const cell = publishedCell(foreigners, area, year, { laendergruppe: code });
			if (count === 1 || count === 2) {
				small++;
				expect([year, area, word, cell]).toEqual([year, area, word, { value: null, status: 'withheld' }]);
			} else if (cell?.value === count) shown++;
			else expect([year, area, word, cell]).toEqual([year, area, word, { value: null, status: 'withheld' }]);
		}
		expect(small).toBeGreaterThan(10 * years.length);
		expect(shown).toBeGreaterThan(500 * years.length);
	});

	test('a missing row of a marital state is not a zero', () => {
		const states = dataset('grundgroessen/familienstaende.json');
		const there = new Set(rows('familienstand').filter(([, , word]) => word.startsWith('verpartnert')).map(([year, area]) => `${year} ${area}`));
		const lacking = rows('einwohner').filter(([year, area]) => !there.has(`${year} ${area}`));
		expect(lacking.length).toBe(long ? 49 : 2);
		for (const [year, area] of lacking) expect(publishedCell(states, area, year, { familienstand: 'verpartnert' })).toEqual({ value: null, status: 'not-collected' });
	});

	test('the turnout of 86 Stadtteile, joined by name, is the published one', () => {
		const turnout = dataset('indikatoren/wahlbeteiligung.json');
		const names = new Map(Object.entries(turnout.dimension['gebiet']!.category.label ?? {}).filter(([id]) => id.startsWith('stadtteil:')).map(([id, name]) => [name, id]));
		const lines = readFileSync(join(folder, 'stats', 'bundestagswahl_2013_stadtteile.csv'), 'utf8').trimEnd().split(/\r?\n/).slice(1).map((line) => line.split(','));
		expect(lines.length).toBe(86);
		for (const [, name = '', , , , , share] of lines) expect(Math.abs((publishedCell(turnout, names.get(name) ?? '', '2013-09-22')?.value ?? NaN) - Number(share))).toBeLessThanOrEqual(0.055);
	});
});
