import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';
import { readDelivery } from './read-delivery.ts';
import type { ReadDelivery } from './read-described.ts';

const folder = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'hamburg');
const description = resolve('demo/descriptions/hamburg.yaml');
const there = existsSync(join(folder, 'stats'));
const NOTHING: ReadDelivery = { findings: [], delivery: null };

/** The same description over the export as CSV: another file, no titles, so that every line stands three higher. */
async function readRaw(): Promise<ReadDelivery> {
	const own = mkdtempSync(join(tmpdir(), 'keck-hamburg-'));
	const raw = readFileSync(description, 'utf8').replaceAll('stadtteilprofile_2014_original.xlsx', 'stadtteilprofile_2014_raw.csv').replaceAll('kopfzeile: 3', 'kopfzeile: 1')
		.replaceAll(/zeilen: "(\d+)(?:-(\d+))?"/g, (_, first: string, last?: string) => `zeilen: "${Number(first) - 3}${last === undefined ? '' : `-${Number(last) - 3}`}"`);
	writeFileSync(join(own, 'hamburg.yaml'), raw);
	try {
		return await readDelivery(folder, join(own, 'hamburg.yaml'));
	} finally {
		rmSync(own, { recursive: true });
	}
}

describe.skipIf(!there)('Hamburg, from the unedited workbook by our description', async () => {
	const { findings, delivery } = there ? await readDelivery(folder, description) : NOTHING;
	const tables = delivery?.files.flatMap((f) => f.tables) ?? [];
	const table = (figure: string, level: string): FigureTable => tables.find((t) => t.baseFigure === figure && t.level === level)!;
	/** Figure and group of every area that has a number. */
	const values = (figure: string, level: string, group = ''): Map<string, number> => {
		const { areas, groups, states, values: all } = table(figure, level);
		const j = groups.indexOf(group);
		return new Map(areas.flatMap((area, i) => (states[i * groups.length + j] === CELL.KNOWN ? [[area, all[i * groups.length + j] ?? NaN]] : [])));
	};
	const sum = (of: Map<string, number>): number => [...of.values()].reduce((a, b) => a + b, 0);

	test('nothing blocks, no published number differs, and only Neuwerk is without data', () => {
		const ofTable = findings.filter((f) => f.file.endsWith('.xlsx'));
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect(new Set(ofTable.map((f) => `${f.code} ${f.value}`))).toEqual(new Set(['area-without-data 0121']));
	});

	// shared/data/hamburg/README.md: 99 rows, 4 of them pairs, Neuwerk without a row; 1,782,217 of 1,788,994 people.
	test('99 Stadtteile in 7 Bezirken; people without a Stadtteil all belong to Hamburg-Mitte', () => {
		expect([values('einwohner', 'stadtteil').size, values('einwohner', 'bezirk').size]).toEqual([99, 7]);
		expect([...values('einwohner', 'stadtteil').keys()].filter((id) => id.includes('+'))).toHaveLength(4);
		expect([sum(values('einwohner', 'stadtteil')), sum(values('einwohner', 'bezirk')), sum(values('einwohner', 'stadt'))]).toEqual([1_782_217, 1_788_994, 1_788_994]);
		const parents = new Map(delivery?.boundaries.areas.map((a) => [a.id, a.parent]));
		const rests = [...values('einwohner', 'bezirk')].map(([bezirk, all]) => all - [...values('einwohner', 'stadtteil')].reduce((s, [id, n]) => (parents.get(id) === bezirk ? s + n : s), 0));
		expect(rests).toEqual([6777, 0, 0, 0, 0, 0, 0]);
	});

	test('a pair is one area with two outlines, and Neuwerk lies 100 km away', () => {
		const geometry = (id: string) => delivery?.boundaries.geometries.find((g) => g.area === id)?.geometry;
		expect(geometry('stadtteil:0702+0703')).toMatchObject({ type: 'MultiPolygon' });
		expect(geometry('stadtteil:0702')).toBeUndefined();
		expect(JSON.stringify(geometry('stadtteil:0121'))).toContain('[8.4');
	});

	// ibid.: missing prices 31, 28 and 4 cells.
	test('prices that the office left open are withheld by the supplier', () => {
		const open = (figure: string): number => table(figure, 'stadtteil').states.filter((s) => s === CELL.WITHHELD).length;
		expect(['preis-haeuser', 'preis-eigentumswohnungen', 'preis-grundstuecke'].map(open)).toEqual([31, 28, 4]);
	});

	test('the export as CSV gives the same figures, as far as it does not round', async () => {
		const raw = await readRaw();
		expect(new Set(raw.findings.filter((f) => f.file.endsWith('.csv') && f.code !== 'area-without-data').map((f) => `${f.code} ${f.column}`))).toEqual(new Set(['ratio-differs Bevölkerungs-dichte']));
		const others = raw.delivery?.files.flatMap((f) => f.tables) ?? [];
		expect(others).toHaveLength(tables.length);
		const rounded = new Map([['flaeche', 0.05], ['wohnflaeche-je-wohnung', 0.05], ['wohnflaeche-je-einwohner', 0.05]]);
		tables.forEach((t, i) => {
			const other = others[i]!;
			expect([other.baseFigure, other.level, other.areas, other.groups, other.states]).toEqual([t.baseFigure, t.level, t.areas, t.groups, t.states]);
			const most = rounded.get(t.baseFigure) ?? 0;
			t.values.forEach((value, cell) => expect(Math.abs(value - (other.values[cell] ?? NaN)), t.baseFigure).toBeLessThanOrEqual(most + 1e-9));
		});
	});
});
