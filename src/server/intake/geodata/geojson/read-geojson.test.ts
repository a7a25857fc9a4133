import { describe, expect, test } from 'vitest';
import type { BorderFile } from '#domain/delivery/description/border-file.ts';
import { parseLayer } from '../layer/parse-layer.ts';

const feature = (coordinates: unknown, properties: unknown = { nr: '01' }, type = 'Polygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } });
async function parse(text: string, more: Partial<BorderFile> = {}) {
	const { features, findings } = await parseLayer(Buffer.from(text), { file: 'g.geojson', layer: null, system: null, ...more });
	return { features, rings: features[0]?.polygons.map((p) => p.map((r) => [...r])), codes: findings.map((f) => `${f.severity} ${f.code}`), findings };
}
const collection = (features: unknown, more: object = {}): string => JSON.stringify({ type: 'FeatureCollection', ...more, features });
const square = [[[7, 50], [8, 50], [8, 51], [7, 51], [7, 50]]];
const FLAT = [7, 50, 8, 50, 8, 51, 7, 51, 7, 50];

describe('GeoJSON', () => {
	test('polygons come anew: no heights, outer rings counter-clockwise', async () => {
		const { rings, codes } = await parse(collection([feature([square[0]?.map(([x, y]) => [x, y, 120]).reverse()])]));
		expect(codes).toEqual([]);
		expect(rings).toEqual([[FLAT]]);
	});
	test.each([
		['open-ring', feature([[]])], ['open-ring', feature([[[7, 50], [8, 50], [7, 50]]])],
		['not-a-number', feature([[[7, 50], [8, 'x'], [8, 51], [7, 50]]])], ['not-a-number', feature([[[7, 50], [8, null], [8, 51], [7, 50]]])],
		['not-polygon', feature([7, 50], {}, 'Point')], ['not-polygon', feature([7, 50])], ['not-polygon', { type: 'Feature', geometry: 7 }],
		['not-polygon', { type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [{ type: 'GeometryCollection', geometries: [] }] } }],
		['too-many-points', feature([Array.from({ length: 100_001 }, () => [7, 50])])]
	])('%s blocks', async (code, given) => expect((await parse(collection([given]))).codes).toEqual([`blocks geometry-${code}`]));
	test('numbers that are none', async () => {
		expect((await parse(collection([feature(square)]).replace('[8,51]', '[8,1e999]'))).codes).toEqual(['blocks geometry-not-a-number']);
		expect((await parse(collection([feature(square)]).replace('[8,51]', '[8,NaN]'))).codes).toEqual(['blocks not-geojson']);
	});
	test.each([null, feature([], {}, 'MultiPolygon'), { type: 'Feature', geometry: null, properties: { nr: '02' } }])('an area without a polygon warns and stays: %j', async (given) => {
		const { codes, features } = await parse(collection([feature(square), given]));
		expect(codes).toEqual(['warns geometry-empty']);
		expect(features[1]?.polygons).toEqual([]);
	});
	test.each(['', '[]', '{"type":"Feature"}', '{"type":"FeatureCollection","features":[]}', '{"type":"FeatureCollection","features":{}}', '['.repeat(60_000)])('no collection', async (text) => {
		expect((await parse(text)).codes).toEqual(['blocks not-geojson']);
	});
	test('keys are text with their zeros, and a poisonous property goes', async () => {
		const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":"x","constructor":"y","nr":"007","n":7},"geometry":{"type":"Polygon","coordinates":${JSON.stringify(square)}}}]}`;
		expect([...((await parse(text)).features[0]?.properties ?? [])]).toEqual([['nr', '007'], ['n', '7']]);
	});
	test('brackets inside texts are no lists; more lists than points may be end the reading', async () => {
		expect((await parse(collection([feature(square, { nr: '['.repeat(1000) })]))).codes).toEqual([]);
		const { codes, findings } = await parse(`{"a":[${'[1],'.repeat(3_000_001)}[1]]}`);
		expect(codes).toEqual(['blocks file-too-large']);
		expect(findings[0]?.message).toContain('2.000.000 Punkte');
	});
	test('the crs member of old files is honoured', async () => {
		// Berlin's middle lies at 13.4° east.
		const utm = [[[391_990, 5_820_030], [392_010, 5_820_030], [392_010, 5_820_050], [391_990, 5_820_050], [391_990, 5_820_030]]];
		const { rings, codes } = await parse(collection([feature(utm)], { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25833' } } }));
		expect(codes).toEqual([]);
		expect(rings?.[0]?.[0]?.[0]).toBeCloseTo(13.4, 1);
		expect((await parse(collection([feature(square)], { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }))).codes).toEqual([]);
	});
});
