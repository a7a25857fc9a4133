import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { FlatRing } from '#domain/geometry/flat-ring.ts';
import { parseLayer } from '../layer/parse-layer.ts';

const real = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');

async function ringsBy(file: string, key: string): Promise<Map<string, FlatRing[]>> {
	const { features } = await parseLayer(readFileSync(join(real, file)), { file, layer: null, system: null });
	return new Map(features.map((f) => [f.properties.get(key) ?? '', f.polygons.flat()]));
}

/** Metres from a point to the nearest line of the rings. */
function distance(x: number, y: number, rings: readonly FlatRing[]): number {
	const metre = 111_195, shrink = Math.cos((y * Math.PI) / 180);
	let least = Infinity;
	for (const ring of rings) for (let i = 2; i < ring.length; i += 2) {
		const ax = ((ring[i - 2] ?? 0) - x) * shrink, ay = (ring[i - 1] ?? 0) - y;
		const dx = ((ring[i] ?? 0) - x) * shrink - ax, dy = (ring[i + 1] ?? 0) - y - ay;
		const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
		least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy));
	}
	return least * metre;
}

// The same areas were published by others in WGS 84, rounded to 7 decimals: 0.5 cm north, 0.4 cm east.
test.skipIf(!existsSync(join(real, 'koeln', 'geo'))).each([
	['Köln, UTM 32 with a false easting of its own', 'koeln/geo/stadtteile_original_shapefile.zip', 'STT_NR', 'koeln/geo/stadtteile.geojson', 'stadtteil_nr', 86],
	['Berlin, EPSG:25833', 'berlin/geo/bezirksregionen_2021_epsg25833_shapefile.zip', 'BZR_ID', 'berlin/geo/bezirksregionen_2021.geojson', 'bzr_id', 143]
])('%s: every point within a centimetre of the published border', async (_, ours, key, published, publishedKey, count) => {
	const reference = await ringsBy(published, publishedKey);
	const areas = await ringsBy(ours, key);
	expect(areas.size).toBe(count);
	let worst = 0;
	for (const [code, rings] of areas) for (const ring of rings) for (let i = 0; i < ring.length; i += 20) worst = Math.max(worst, distance(ring[i] ?? 0, ring[i + 1] ?? 0, reference.get(code) ?? []));
	expect(worst).toBeLessThan(0.01);
});
