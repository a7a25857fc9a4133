import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { surveyGround } from './ground.ts';

const draw = surveyGround();
const onGround = (areas: readonly TownArea[]): TownArea[] => areas.filter((a) => !a.rest);
/** All rings of an area; each must be one polygon without holes. */
function ring(area: TownArea): Position[] {
	const geometry = draw(area.patches);
	expect(geometry.type, area.name).toBe('Polygon');
	expect(geometry.coordinates.length, area.name).toBe(1);
	return geometry.coordinates[0] as Position[];
}
const area = (points: readonly Position[]): number => Math.abs(points.slice(1).reduce((sum, p, i) => sum + points[i]![0]! * p[1]! - p[0]! * points[i]![1]!, 0)) / 2;

describe.each([2015, 2020])('the ground of Musterstadt in %i', (year) => {
	const quarters = onGround(quartersOf(year)).map((a) => ({ code: a.code, points: ring(a) }));

	it('has eight districts and about sixty quarters, each in one piece', () => {
		expect(quarters.length).toBe(year === 2015 ? 60 : 61);
		expect(districtsOf().map(ring).length).toBe(8);
	});

	it('has no gaps and no overlaps: the areas add up to the outline', () => {
		const outline = area(ring(wholeTown()));
		expect(Math.abs(quarters.reduce((s, q) => s + area(q.points), 0) / outline - 1)).toBeLessThan(1e-6);
		expect(Math.abs(districtsOf().reduce((s, d) => s + area(ring(d)), 0) / outline - 1)).toBeLessThan(1e-6);
	});

	it('gives neighbours exactly the same points: every edge lies in two quarters or in a quarter and the outline', () => {
		const edges = new Map<string, number>();
		const add = (points: readonly Position[]): void => points.slice(1).forEach((p, i) => {
			const key = [points[i]!.join(), p.join()].sort().join(' ');
			edges.set(key, (edges.get(key) ?? 0) + 1);
		});
		for (const q of quarters) add(q.points);
		add(ring(wholeTown()));
		expect([...edges.values()].every((n) => n === 2)).toBe(true);
	});

	it('draws quarters with enough points to look like a town and few enough to stay light', () => {
		const counts = quarters.map((q) => q.points.length).sort((a, b) => a - b);
		expect(counts[0]).toBeGreaterThanOrEqual(25);
		expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThanOrEqual(40);
		expect(counts.at(-1)).toBeLessThanOrEqual(130);
	});
});

it('changes two quarters in 2020 and splits a third, and leaves every other coordinate as it was', () => {
	const text = (year: number) => new Map(onGround(quartersOf(year)).map((a) => [a.code, JSON.stringify(ring(a))]));
	const before = text(2015), after = text(2020);
	const changed = [...new Set([...before.keys(), ...after.keys()])].filter((code) => before.get(code) !== after.get(code)).sort();
	expect(changed).toEqual(['0302', '0303', '0604', '0608', '0609']);
});
