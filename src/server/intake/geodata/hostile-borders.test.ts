import { describe, expect, test } from 'vitest';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { readBorderFile } from './read-border-file.ts';
import { makeGeopackage } from './geopackage/make-geopackage.test-data.ts';
import { makeZip } from './shapefile/make-shapefile.test-data.ts';

const collection = (coordinates: string): string => `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"nr":"1"},"geometry":{"type":"Polygon","coordinates":[[${coordinates}]]}}]}`;
/** Every line crosses nearly all others. */
const star = (points: number): string => Array.from({ length: points + 1 }, (_, i) => {
	const turn = (i % points) * Math.PI * (1 - 1 / points);
	return `[${(10 + Math.cos(turn)).toFixed(7)},${(51 + Math.sin(turn)).toFixed(7)}]`;
}).join();
const changed = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
	const copy = Uint8Array.from(bytes);
	copy.set(values, at);
	return copy;
};
/** Place of the central directory's first entry. */
const directory = (zip: Uint8Array): number => Buffer.from(zip).indexOf('PK\u0001\u0002', 0, 'latin1');
const zip = makeZip();

// The limits of LIMITS hold in the thread; the caller lives on.
describe('hostile boundary files end in a finding', () => {
	test.each([
		['ten million points', 'file-too-large', () => collection(`[7,50],${'[8,50],'.repeat(7_000_000)}[7,50]`)],
		['one list of numbers', 'not-geojson', () => `[${'1,'.repeat(9_000_000)}1]`],
		['more numbers than that', 'file-too-large', () => `[${'1,'.repeat(20_000_000)}1]`],
		['ten million objects', 'file-too-large', () => `[${'{},'.repeat(10_000_000)}{}]`],
		['depth of a million', 'not-geojson', () => '['.repeat(1_000_000)],
		['one endless text', 'not-geojson', () => `"${'x'.repeat(40_000_000)}`],
		['a star that crosses itself a billion times', 'geometry-too-many-crossings', () => collection(star(60_001))],
		['a small star', 'geometry-too-many-crossings', () => collection(star(2001))],
		['100,001 rings of nothing', 'geometry-open-ring', () => `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[${'[[]],'.repeat(100_000)}[[]]]}}]}`],
		['names that poison', 'geometry-not-polygon', () => '{"type":"FeatureCollection","__proto__":{"x":1},"features":[{"__proto__":{"geometry":1},"constructor":{},"type":"Feature","geometry":{"type":"Polygon","coordinates":{"__proto__":[]}}}]}'],
		['noise', 'not-borders', () => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256)],
		['nothing', 'not-geojson', () => ''],
		['a ZIP whose part claims four gigabytes', 'borders-inflates-too-much', () => changed(zip, directory(zip) + 24, 0xff, 0xff, 0xff, 0xfe)],
		['a ZIP that claims less than it inflates to', 'borders-damaged', () => changed(zip, directory(zip) + 24, 10, 0, 0, 0)],
		['a ZIP that is encrypted', 'borders-password', () => changed(zip, directory(zip) + 8, 1)],
		['half a ZIP', 'borders-damaged', () => zip.subarray(0, zip.length / 2)],
		['half a GeoPackage', 'borders-damaged', () => makeGeopackage().subarray(0, 5000)],
		['a GeoPackage of zeros', 'borders-damaged', () => Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(100_000)])]
	])('%s', async (_, code, make) => {
		const made = make();
		const findings = new FindingList();
		const start = performance.now();
		expect(await readBorderFile(typeof made === 'string' ? Buffer.from(made) : made, { file: 'x', layer: null, system: null }, findings)).toEqual([]);
		expect(findings.all().map((f) => f.code)).toContain(code);
		expect(findings.blocks).toBe(true);
		expect(performance.now() - start).toBeLessThan(30_000);
	}, 60_000);
});
