import { describe, expect, test } from 'vitest';
import type { FlatPolygons } from '../flat-ring.ts';
import { checkCoverage } from './check-coverage.ts';

/** A box in thousandths of a degree at 51° N: 111.2 m north, 70.0 m east. */
const box = (west: number, south: number, east: number, north: number, ...between: [number, number][]): FlatPolygons => [[Float64Array.from([[west, south], [east, south], ...between, [east, north], [west, north], [west, south]].flatMap(([x = 0, y = 0]) => [10 + x / 1000, 51 + y / 1000]))]];
const found = (...areas: FlatPolygons[]) => checkCoverage(areas)?.map((m) => [m.kind, Math.round(m.size), m.areas.toSorted()]);
const SQUARE = 111.195 ** 2 * Math.cos(((51.0005) * Math.PI) / 180);

describe('borders of a level', () => {
	test('neighbours that share their points, or a point of one on the line of the other', () => {
		expect(found(box(0, 0, 1, 1), box(1, 0, 2, 1))).toEqual([]);
		expect(found(box(0, 0, 1, 1, [1, 0.3], [1, 0.7]), box(1, 0, 2, 1))).toEqual([]);
		// Half a centimetre beside the line.
		expect(found(box(0, 0, 1, 1, [1.000_07, 0.3]), box(1, 0, 2, 1))).toEqual([]);
	});
	test('a gap that both enclose, an overlap, and both where two lines weave', () => {
		const [gap] = found(box(0, 0, 1, 1, [0.9, 0.5]), box(1, 0, 2, 1)) ?? [];
		expect(gap).toEqual(['gap', Math.round(0.05 * SQUARE), [0, 1]]);
		expect(found(box(0, 0, 1, 1, [1.1, 0.5]), box(1, 0, 2, 1))).toEqual([['overlap', Math.round(0.05 * SQUARE), [0, 1]]]);
		expect(found(box(0, 0, 1, 1, [1.1, 0.25], [0.9, 0.75]), box(1, 0, 2, 1))?.map((m) => m[0]).sort()).toEqual(['gap', 'overlap']);
	});
	test('one inside the other, one twice', () => {
		const size = found(box(0, 0, 1, 1), box(0.25, 0.25, 0.75, 0.75))?.[0];
		expect(size?.[0]).toBe('overlap');
		expect(size?.[2]).toEqual([0, 1]);
		expect(Number(size?.[1]) / SQUARE).toBeCloseTo(0.25, 3);
		expect(found(box(0, 0, 1, 1), box(0, 0, 1, 1))?.map((m) => [m[0], m[2]])).toEqual([['overlap', [0, 1]]]);
	});
	test('an island in the gap that a ring of areas leaves', () => {
		const ring = [box(0, 0, 3, 1), box(2, 1, 3, 2), box(0, 2, 3, 3), box(0, 1, 1, 2)];
		expect(found(...ring)?.map((m) => [m[0], m[2]])).toEqual([['gap', [0, 1, 2, 3]]]);
		expect(found(...ring, box(1.2, 1.2, 1.8, 1.8))?.map((m) => m[0])).toEqual(['gap']);
		expect(found(...ring, box(1, 1, 2, 2))).toEqual([]);
	});
	test('nothing at all', () => expect(checkCoverage([])).toEqual([]));
});
