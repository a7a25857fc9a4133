import { describe, expect, test } from 'vitest';
import { FindingList } from '#domain/delivery/finding-list.ts';
import { signedArea } from '#domain/geometry/flat-ring.ts';
import { projectLayer } from './project-layer.ts';

/** A square with this corner and side. */
const layer = (x: number, y: number, size: number, system: string | null, swap = false) => ({
	system, features: [{ place: 1, properties: new Map(), polygons: [[Float64Array.from([[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]].flatMap(([a = 0, b = 0]) => (swap ? [b, a] : [a, b])))]] }]
});
function project(given: ReturnType<typeof layer>, told: string | null = null) {
	const findings = new FindingList();
	projectLayer(given, told, 'g', findings);
	const ring = given.features[0]?.polygons[0]?.[0] ?? new Float64Array();
	return { ring, findings: findings.all(), codes: findings.all().map((f) => `${f.severity} ${f.code}`) };
}

describe('coordinates become degrees', () => {
	test('degrees stay, whether the file says so or not', () => {
		for (const system of [null, 'EPSG:4326']) {
			const { ring, codes } = project(layer(7, 50, 1, system));
			expect(codes).toEqual([]);
			expect([...ring].slice(0, 4)).toEqual([7, 50, 8, 50]);
		}
	});
	test.each([[7, 50, 1, null, null], [7, 50, 1, 'EPSG:4326', null], [400_000, 5_600_000, 1000, 'EPSG:25832', null], [400_000, 5_600_000, 1000, null, 'EPSG:25832'], [32_400_000, 5_600_000, 1000, 'EPSG:4647', null]])('swapped coordinates are noticed: %d %d in %s', (x, y, size, system, told) => {
		const { ring, codes } = project(layer(x, y, size, system, true), told);
		expect(codes).toEqual(['warns axes-swapped']);
		expect([...ring].sort()).toEqual([...project(layer(x, y, size, system), told).ring].sort());
		expect(signedArea(ring)).toBeGreaterThan(0);
	});
	test('what the description says counts before what the file says', () => {
		expect(project(layer(400_000, 5_600_000, 1000, 'EPSG:4326'), 'EPSG:25832').codes).toEqual([]);
	});
	test('an unknown system asks, and names what the numbers fit', () => {
		const { codes, findings } = project(layer(392_000, 5_820_000, 1000, null));
		expect(codes).toEqual(['blocks coordinates-unknown']);
		expect(findings[0]?.advice).toMatch(/koordinaten.*EPSG:25832 \(UTM Zone 32\), EPSG:25833 \(UTM Zone 33\)/);
		expect(project(layer(3_500_000, 5_600_000, 1000, null)).findings[0]?.advice).toMatch(/EPSG:31467 \(Gauß-Krüger Zone 3\)\.$/);
		expect(project(layer(3_500_000, 5_600_000, 1000, 'PROJCS["nonsense"]')).codes).toEqual(['blocks coordinates-unreadable']);
		expect(project(layer(1, 1, 1, null)).codes).toEqual(['blocks coordinates-unknown']);
	});
	test('outside Germany, and across the date line', () => {
		const { codes, findings } = project(layer(392_000, 5_820_000, 1000, 'EPSG:4326'));
		expect(codes).toEqual(['blocks outside-germany']);
		expect(findings[0]?.advice).toContain('EPSG:25833');
		expect(project(layer(-0.1, 51.5, 0.1, 'EPSG:4326')).codes).toEqual(['blocks outside-germany']);
		expect(project(layer(179.5, 50, 1, 'EPSG:4326')).codes).toEqual(['blocks outside-germany']);
	});
	test('the old network says how exact it is', () => expect(project(layer(3_500_000, 5_600_000, 1000, 'EPSG:31467')).codes).toEqual(['notes coordinates-shifted']));
	test('a layer without any polygon has nothing to turn', () => {
		const findings = new FindingList();
		projectLayer({ features: [{ place: 1, properties: new Map(), polygons: [] }], system: null }, null, 'g', findings);
		expect(findings.all()).toEqual([]);
	});
});
