import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snapshots } from '#server/snapshot/index.ts';
import { writeBareTown, counts } from './bare-town.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { deliver, releaseAgain, takeTheLine } from './take-the-line.ts';

const ends: EndOfLine[] = [];
afterAll(() => ends.forEach((end) => end.done()));

async function line(folder: string, change?: Parameters<typeof takeTheLine>[3]): Promise<EndOfLine> {
	const end = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'klein', change);
	rmSync(folder, { recursive: true });
	ends.push(end);
	return end;
}
/** Of the children: some quarters have so few that they are withheld. */
const quote = (of: Snapshots, level: string | null = null, pin: string | null = null) => of.indicator('klein', 'quote', { level, period: null, group: 'alter:u15', area: null }, pin);
/** All numbers; the catalogue names the borders, and the proof the catalogue. */
const figures = (end: EndOfLine): [string, string][] => [...end.files].filter(([name]) => !name.startsWith('geometrie/') && !['katalog.json', 'audit.json'].includes(name));
interface Features { features: { properties: { code: string; parent: string | null }; geometry: unknown }[] }
const areasOf = (end: EndOfLine, level: string): Features['features'] => (JSON.parse(end.files.get(`geometrie/2020-01-01/${level}.geojson`) ?? '') as Features).features;
const drawn = (end: EndOfLine): string[] => [...end.files.keys()].filter((name) => /^geometrie\/.*\.json$/.test(name)).map((name) => name.slice('geometrie/2020-01-01/'.length)).sort();

describe('a Kommune without borders', () => {
	let bare: EndOfLine;
	beforeAll(async () => { bare = await line(writeBareTown('none')); });

	test('has every figure that it has with borders, bit for bit, and no map', async () => {
		const bordered = await line(writeSmallTown(counts));
		expect(drawn(bordered)).toEqual(['bezirk.json', 'quartier.json', 'stadt.json']);
		expect(drawn(bare)).toEqual([]);
		expect(figures(bare)).toEqual(figures(bordered));
	});
	test('publishes its areas as features whose geometry is null', () => {
		expect(areasOf(bare, 'quartier').map(({ properties: { code, parent }, geometry }) => [code, parent, geometry])).toEqual(Object.keys(counts).map((code) => [code, code[0], null]));
		expect(areasOf(bare, 'bezirk').map((f) => f.geometry)).toEqual([null, null]);
	});
	test('has every page, and none of them a map', async () => {
		const views = [await quote(bare.snapshots), await bare.snapshots.kommune('klein', null), await bare.snapshots.area('klein', 'quartier', 'A1', null), await bare.snapshots.area('klein', 'stadt', '1', null)];
		expect(views.map((view) => view.map)).toEqual([null, null, null, null]);
		expect((await quote(bare.snapshots)).rows.map((row) => row.area.code)).toEqual(Object.keys(counts));
		expect((await quote(bare.snapshots)).mapped).toEqual([]);
	});
	test('gets its map with the Datenstand after the borders; what is withheld stays withheld, and the earlier Datenstand is as it was', async () => {
		const before = await quote(bare.snapshots);
		expect(before.rows.map((row) => row.value.kind)).toContain('withheld');
		const folder = writeBareTown('changed');
		await deliver(bare.data, folder, join(folder, 'beschreibung.yaml'), 'klein');
		await releaseAgain(bare.data, 'klein');
		rmSync(folder, { recursive: true });
		const now = await quote(bare.snapshots);
		expect(now.snapshot.number).toBe(2);
		expect(now.map?.shapes.map((shape) => shape.area)).toEqual(Object.keys(counts).map((code) => `quartier:${code}@2020-01-01`));
		expect(now.rows.map((row) => row.value)).toEqual(before.rows.map((row) => row.value));
		expect((await quote(bare.snapshots, null, before.snapshot.pin)).map).toBeNull();
	});
});

test('a level without borders: its pages name the levels that have a map, and the entry page shows the finest of those', async () => {
	const end = await line(writeBareTown('districts'));
	expect(drawn(end)).toEqual(['bezirk.json', 'stadt.json']);
	const [fine, coarse, entry] = [await quote(end.snapshots), await quote(end.snapshots, 'bezirk'), await end.snapshots.kommune('klein', null)];
	expect([fine.map, fine.mapped.map((level) => level.id)]).toEqual([null, ['bezirk']]);
	expect(coarse.map?.shapes).toHaveLength(2);
	expect([entry.areaLevel.id, entry.mapLevel?.id, entry.map?.shapes.length]).toEqual(['quartier', 'bezirk', 2]);
});

test('one area without borders is on no map and in every list', async () => {
	const end = await line(writeSmallTown(counts), (delivery) => ({ ...delivery, boundaries: { ...delivery.boundaries, geometries: delivery.boundaries.geometries.filter((g) => g.area !== 'quartier:B3') } }));
	const view = await quote(end.snapshots);
	expect(view.map?.shapes).toHaveLength(6);
	expect(view.rows.map((row) => row.area.code)).toContain('B3');
	expect(areasOf(end, 'quartier').filter((f) => f.geometry === null).map((f) => f.properties.code)).toEqual(['B3']);
	expect((await end.snapshots.area('klein', 'quartier', 'B3', null)).map).toBeNull();
	expect((await end.snapshots.area('klein', 'quartier', 'B2', null)).map).not.toBeNull();
});
