import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { union } from 'polyclip-ts';
import { describe, expect, test } from 'vitest';
import { checkCoverage } from '#domain/geometry/coverage/check-coverage.ts';
import { parseLayer } from '../layer/parse-layer.ts';
import { squareMetres } from './square-metres.ts';

const real = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');
const parse = (file: string) => parseLayer(readFileSync(join(real, file)), { file, layer: null, system: null });

// shared/data/*/README.md name the defects; all else there is valid.
describe.skipIf(!existsSync(join(real, 'koeln', 'geo')))('borders of real cities', () => {
	test.each([
		['koeln/geo/stadtteile.geojson', ['201 Bayenthal', '202 Marienburg']], ['koeln/geo/stadtviertel.geojson', ['20201 Marienburg', '20502 Siedlung Südfriedhof', '90803 Stammheim']], ['koeln/geo/stadtbezirke.geojson', []],
		['berlin/geo/planungsraeume_2021.geojson', []], ['berlin/geo/planungsraeume_bis_2020.geojson', []], ['hamburg/geo/stadtteile.geojson', []], ['leipzig/geo/ortsteile.geojson', []]
	])('%s: exactly these are repaired', async (file, repaired) => {
		const { findings } = await parse(file);
		expect(findings.filter((f) => f.code === 'geometry-repaired').map((f) => f.value)).toEqual(repaired);
		expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
	});
	// Exact arithmetic counts 506 gaps in Köln's union and 31 in Hamburg's; these are the ones wider than a centimetre.
	test.each([['koeln/geo/stadtteile.geojson', 175], ['hamburg/geo/stadtteile.geojson', 7], ['berlin/geo/planungsraeume_2021.geojson', 0], ['leipzig/geo/ortsteile.geojson', 0]])('%s: gaps', async (file, gaps) => {
		const { features } = await parse(file);
		expect(checkCoverage(features.map((f) => f.polygons))?.filter((m) => m.kind === 'gap').length).toBe(gaps);
	});
	test('the largest gap of Köln is the hole in the union of its neighbours, computed exactly', async () => {
		const { features } = await parse('koeln/geo/stadtteile.geojson');
		const misfits = checkCoverage(features.map((f) => f.polygons)) ?? [];
		const largest = misfits.filter((m) => m.kind === 'gap').reduce((a, b) => (b.size > a.size ? b : a));
		const pair = largest.areas.map((i) => features[i]?.polygons.map((rings) => rings.map((ring) => Array.from({ length: ring.length / 2 }, (_, k): [number, number] => [ring[2 * k] ?? 0, ring[2 * k + 1] ?? 0]))) ?? []);
		const holes = union(pair[0] ?? [], pair[1] ?? []).flatMap((rings) => rings.slice(1));
		const sizes = holes.map((ring) => squareMetres([[Float64Array.from(ring.flat())]]));
		expect(largest.size / Math.max(...sizes)).toBeCloseTo(1, 2);
	});
});
