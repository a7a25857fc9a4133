import { describe, expect, test } from 'vitest';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { TOWN, WIDE, makeAndRead } from '../make-delivery.ts';
import { joinAreas } from './join-areas.ts';
import { readGeojson } from './read-geojson.ts';

const feature = (coordinates: unknown, properties: unknown = { nr: '01' }, type = 'Polygon') => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const read = (features: unknown) => {
	const findings = new FindingList();
	const found = readGeojson(JSON.stringify({ type: 'FeatureCollection', features }), 'g.geojson', findings);
	return { found, codes: findings.all().map((f) => f.code) };
};
const square = [[[7, 50], [8, 50], [8, 51], [7, 51], [7, 50]]];

describe('readGeojson', () => {
	test('polygons come anew: no heights, outer rings counter-clockwise', () => {
		const { found, codes } = read([feature([square[0]?.map(([x, y]) => [x, y, 120]).reverse()])]);
		expect(codes).toEqual([]);
		expect(found[0]?.polygons).toEqual([square]);
	});
	test.each([
		['geometry-open-ring', feature([[[7, 50], [8, 50], [8, 51], [7, 51]]])], ['geometry-open-ring', feature([[]])],
		['geometry-not-a-number', feature([[[7, 50], [8, 'x'], [8, 51], [7, 50]]])], ['geometry-not-a-number', feature([[[7, 50], [8, null], [8, 51], [7, 50]]])],
		['geometry-axes-swapped', feature([square[0]?.map(([x, y]) => [y, x])])],
		['geometry-not-wgs84', feature([[[350000, 5640000], [351000, 5640000], [351000, 5641000], [350000, 5640000]]])],
		['geometry-not-polygon', feature([7, 50], {}, 'Point')], ['geometry-not-polygon', { type: 'Feature', geometry: null }], ['geometry-not-polygon', null], ['geometry-not-polygon', feature([], {}, 'MultiPolygon')],
		['geometry-too-many-points', feature([Array.from({ length: 100_001 }, () => [7, 50])])]
	])('%s', (code, given) => expect(read([given]).codes).toEqual([code]));
	test.each(['', '[]', '{"type":"Feature"}', '{"type":"FeatureCollection","features":[]}', '{"type":"FeatureCollection","features":{}}'])('%s is no collection', (text) => {
		const findings = new FindingList();
		readGeojson(text, 'g', findings);
		expect(findings.all().map((f) => f.code)).toEqual(['not-geojson']);
	});
	test('keys are text with their zeros, and a poisonous property goes', () => {
		const findings = new FindingList();
		const text = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":"x","constructor":"y","nr":"007","n":7},"geometry":{"type":"Polygon","coordinates":${JSON.stringify(square)}}}]}`;
		expect([...(readGeojson(text, 'g', findings)[0]?.properties ?? [])]).toEqual([['nr', '007'], ['n', '7']]);
	});
});

test('joined areas lose the border between them and keep holes', () => {
	const left = [[[7, 50], [8, 50], [8, 51], [7, 51], [7, 50]]] as const;
	const right = [[[8, 50], [9, 50], [9, 51], [8, 51], [8, 50]], [[8.4, 50.4], [8.4, 50.6], [8.6, 50.6], [8.6, 50.4], [8.4, 50.4]]] as const;
	const [polygon, ...others] = joinAreas([[left], [right]]) ?? [];
	expect(others).toEqual([]);
	expect(polygon?.map((ring) => ring.length)).toEqual([7, 5]);
	expect(joinAreas([[left], [left]])).toBeUndefined();
});

describe('borders of a delivery', () => {
	test.each([
		['missing-property', { 'q2020.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature(square, { nr: '0101', bez: '01' })] }) }],
		['duplicate-area', { 'q2020.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature(square, { nr: '0101', name: 'a', bez: '01' }), feature(square, { nr: '0101', name: 'b', bez: '01' })] }) }],
		['cannot-join', { 'q2020.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature(square, { nr: '0101', name: 'a', bez: '01' }), feature(square, { nr: '0102', name: 'b', bez: '01' })] }) }],
		['missing-file', { 'q2020.geojson': null }],
		['unknown-parent', { 'q2020.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature(square, { nr: '0101', name: 'a', bez: '01' })] }) }]
	])('%s blocks', async (code, files) => {
		// Without district 02 the rest 0200 has no area above it.
		const { of, delivery } = await makeAndRead(TOWN + WIDE, files);
		expect(of(code).length).toBeGreaterThan(0);
		expect(delivery).toBeNull();
	});
});
