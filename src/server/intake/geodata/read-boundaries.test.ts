import { describe, expect, test } from 'vitest';
import { TOWN, WIDE, makeAndRead } from '../make-delivery.ts';

const square = [[[7, 50], [8, 50], [8, 51], [7, 51], [7, 50]]];
const feature = (coordinates: unknown, properties: unknown) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } });

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
