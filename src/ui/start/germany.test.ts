import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { GERMANY } from './germany-outline.ts';
import { FRAME, placeInFrame, projection } from './germany-projection.ts';

/** ISO 3166-1 numeric. */
const GERMANY_ID = '276';
const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')) as Topology<{ countries: GeometryCollection }>;
const country = feature(atlas, atlas.objects.countries).features.find(({ id }) => id === GERMANY_ID);

test('the outline is Natural Earth\'s, in our projection, inside its frame and light', () => {
	if (!country) throw new Error('The atlas has no Germany.');
	expect(GERMANY).toBe(geoPath(projection).digits(1)(country));
	const [[west, north], [east, south]] = geoPath(projection).bounds(country);
	expect([west, north].every((edge) => edge > 7)).toBe(true);
	expect([FRAME.width - east, FRAME.height - south].every((margin) => margin > 7)).toBe(true);
	expect(gzipSync(GERMANY).length).toBeLessThan(4_000);
});

test('cities lie where they lie: from each other as far, and in the direction, as on earth', () => {
	// Town halls: Berlin 52.5186 N 13.4083 E, Köln 50.9380 N 6.9570 E; great circle 477 km, seen from Köln a little north of east.
	const [berlin, koeln] = [placeInFrame(13.4083, 52.5186), placeInFrame(6.957, 50.938)];
	if (!berlin || !koeln) throw new Error('outside');
	// 1° of the meridian is 111.2 km.
	const unit = (placeInFrame(10.5, 51)?.y ?? NaN) - (placeInFrame(10.5, 52)?.y ?? NaN);
	expect(Math.hypot(berlin.x - koeln.x, berlin.y - koeln.y) * (111.2 / unit)).toBeCloseTo(477, -1);
	expect(berlin.x).toBeGreaterThan(koeln.x);
	expect(berlin.y).toBeLessThan(koeln.y);
});

test('what lies outside of the frame is not on the map', () => {
	expect(placeInFrame(2.35, 48.85)).toBeNull();
});
