import { describe, expect, test } from 'vitest';
import { polygonsArea } from '#domain/geometry/flat-ring.ts';
import { parseLayer } from '../layer/parse-layer.ts';
import { block, makeDbf, makeShp, makeZip } from './make-shapefile.test-data.ts';

const parse = async (bytes: Uint8Array, layer: string | null = null, system: string | null = null) => {
	const { features, findings } = await parseLayer(bytes, { file: 'town.zip', layer, system });
	return { features, findings, codes: findings.map((f) => `${f.severity} ${f.code}`) };
};
const big = block(400_000, 5_600_000, 1000);
const hole = [...block(400_200, 5_600_200, 300)].reverse();
const NR = [{ name: 'NR', type: 'C', length: 4 }];

describe('zipped Shapefile', () => {
	test('keys, names and squares of a kilometre', async () => {
		const { features, codes } = await parse(makeZip());
		expect(codes).toEqual([]);
		expect(features.map((f) => [...f.properties])).toEqual([[['NR', '0101'], ['NAME', 'Süd']], [['NR', '0102'], ['NAME', 'Nord']]]);
		const [west, south] = features[0]?.polygons[0]?.[0] ?? [];
		// 1.4 degrees west of 9° E; one degree of latitude is 111.2 km.
		expect(west).toBeCloseTo(7.58, 1);
		expect(south).toBeCloseTo(50.54, 1);
	});
	test.each([5, 15, 25])('type %i: rings find their places by what lies inside what, in whatever direction', async (type) => {
		const island = block(400_300, 5_600_300, 50), apart = block(402_000, 5_600_000, 500);
		const { features, codes } = await parse(makeZip({ 'town.shp': makeShp([[hole, island, [...apart].reverse(), big], [block(410_000, 5_600_000, 10)]], type) }));
		// The land between hole and island belongs to nobody.
		expect(codes).toEqual(['warns borders-uneven']);
		expect(features[0]?.polygons.map((rings) => rings.length).sort()).toEqual([1, 1, 2]);
		const square = features[1]?.polygons ?? [];
		// 1 km² − 0.09 km² + 0.0025 km² + 0.25 km² beside 100 m².
		expect(polygonsArea(features[0]?.polygons ?? []) / polygonsArea(square)).toBeCloseTo(11_625, -2);
	});
	test('a null shape warns and stays an area; a deleted record is gone with its shape', async () => {
		const { features, codes } = await parse(makeZip({ 'town.shp': makeShp([null, [big], [big]]), 'town.dbf': makeDbf(NR, [['01'], [null], ['03']]) }));
		expect(codes).toEqual(['warns geometry-empty']);
		expect(features.map((f) => [f.properties.get('NR'), f.polygons.length])).toEqual([['01', 0], ['03', 1]]);
	});
	test('one of several layers by its name', async () => {
		const parts = { 'a/Other.SHP': makeShp([[big]]), 'a/Other.dbf': makeDbf(NR, [['09']]), 'a/Other.prj': 'EPSG:25832' };
		const { codes, findings } = await parse(makeZip(parts));
		expect(codes).toEqual(['blocks borders-which-layer']);
		expect(findings[0]?.advice).toContain('town, other');
		expect((await parse(makeZip(parts), 'other')).features[0]?.properties.get('NR')).toBe('09');
		expect((await parse(makeZip(parts), 'x')).codes).toEqual(['blocks borders-unknown-layer']);
	});
	test('what else lies in the archive is never unpacked', async () => {
		expect((await parse(makeZip({ 'liesmich.txt': 'x', 'town.shp.xml': '<!DOCTYPE a>', '__MACOSX/town.shp': 'x' }))).codes).toEqual([]);
	});
});

const changed = (bytes: Buffer, change: (copy: Buffer) => void): Buffer => {
	const copy = Buffer.from(bytes);
	change(copy);
	return copy;
};
const shp = makeShp([[big], [big]]), dbf = makeDbf(NR, [['01'], ['02']]);
describe('what a broken or hostile one is told as', () => {
	test.each([
		['damaged', { 'town.shp': shp.subarray(0, 90) }], ['damaged', { 'town.shp': shp.subarray(0, 200) }], ['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32BE(1, 0)) }],
		['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32BE(0x7fffffff, 104)) }], ['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32BE(-5, 104)) }], ['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32BE(0, 104)) }],
		['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32LE(0x7fffffff, 148)) }], ['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32LE(-1, 144)) }], ['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32LE(99, 152)) }],
		['damaged', { 'town.shp': changed(shp, (b) => b.writeInt32BE(0x7fffffff, 24)) }],
		['damaged', { 'town.dbf': dbf.subarray(0, 20) }], ['damaged', { 'town.dbf': changed(dbf, (b) => b.writeUInt16LE(0, 10)) }], ['damaged', { 'town.dbf': changed(dbf, (b) => b.writeUInt32LE(90_000, 4)) }],
		['damaged', { 'town.dbf': changed(dbf, (b) => b.writeUInt8(200, 48)) }], ['damaged', { 'town.dbf': makeDbf(NR, [['01']]) }], ['damaged', { 'town.dbf': makeDbf(NR, [['01'], ['02'], ['03']]) }],
		['too-many-areas', { 'town.dbf': changed(dbf, (b) => b.writeUInt32LE(0xffffffff, 4)) }],
		['no-shapefile', { 'town.shp': null }], ['no-attributes', { 'town.dbf': null }],
		['unsafe-part-names', { '../x.txt': 'x' }], ['unsafe-part-names', { '/etc/x': 'x' }], ['unsafe-part-names', { 'TOWN.shp': shp }], ['unsafe-part-names', { 'a\u0000b': 'x' }],
		['too-many-parts', Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 'x']))],
		['inflates-too-much', { 'bomb.txt': new Uint8Array(4_000_000) }]
	])('%s', async (code, parts) => expect((await parse(makeZip(parts))).codes).toEqual([`blocks borders-${code}`]));
	test('lines and points are no areas', async () => {
		expect((await parse(makeZip({ 'town.shp': makeShp([[big], [big]], 3) }))).codes).toEqual(['blocks geometry-not-polygon', 'blocks geometry-not-polygon'].slice(0, 2));
	});
	test('not a number, too many points', async () => {
		expect((await parse(makeZip({ 'town.shp': makeShp([[[...big.slice(0, 2), [Number.NaN, 1], ...big.slice(2)]], [big]]) }))).codes).toEqual(['blocks geometry-not-a-number']);
		const long = Array.from({ length: 100_001 }, (_, i) => [400_000 + Math.cos(i), 5_600_000 + Math.sin(i)] as const);
		expect((await parse(makeZip({ 'town.shp': makeShp([[long], [big]]) }))).codes).toEqual(['blocks geometry-too-many-points']);
	});
	test('a torn archive', async () => expect((await parse(makeZip().subarray(0, 400))).codes).toEqual(['blocks borders-damaged']));
});
