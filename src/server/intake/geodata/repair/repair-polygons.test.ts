import { describe, expect, test } from 'vitest';
import { polygonsArea } from '#domain/geometry/flat-ring.ts';
import { repairPolygons } from './repair-polygons.ts';

const ring = (...points: [number, number][]) => Float64Array.from([...points, points[0] ?? [0, 0]].flat());
const square = ring([0, 0], [100, 0], [100, 100], [0, 100]);
const repair = (...polygons: Float64Array[][]) => {
	const found = repairPolygons(polygons);
	return found.kind === 'fault' ? found.fault : { change: found.change, area: polygonsArea(found.polygons), rings: found.polygons.map((p) => p.length) };
};

describe('repair', () => {
	test('a sound area stays', () => expect(repair([square, ring([10, 10], [10, 20], [20, 20], [20, 10])])).toEqual({ change: null, area: 9900, rings: [2] }));
	test('a small loop is cut off', () => {
		// The west side bulges by half a square unit and crosses itself into another half.
		const found = repair([ring([0, 0], [100, 0], [100, 100], [0, 100], [0, 51], [-1, 49], [-1, 51], [0, 49])]);
		expect(found).toEqual({ change: expect.closeTo(0.0001, 7) as number, area: expect.closeTo(10_001, 6) as number, rings: [1, 1] });
	});
	test('a bow-tie of two halves is refused: nobody knows which area is meant', () => expect(repair([ring([0, 0], [100, 100], [100, 0], [0, 100])])).toBe('too-broken'));
	test('a ring that touches itself becomes two', () => expect(repair([ring([0, 0], [100, 0], [50, 50], [100, 100], [0, 100], [50, 50])])).toEqual({ change: 0, area: 5000, rings: [1, 1] }));
	test('an open ring is closed, a spike cut off, a hole without extent gone', () => {
		expect(repair([square.slice(0, -2)])).toEqual({ change: 0, area: 10_000, rings: [1] });
		expect(repair([ring([0, 0], [100, 0], [200, 0], [100, 0], [100, 100], [0, 100])])).toEqual({ change: 0, area: 10_000, rings: [1] });
		expect(repair([square, ring([5, 5], [6, 6])])).toEqual({ change: 0, area: 10_000, rings: [1] });
	});
	test('a tiny hole outside its ring goes, a tiny part inside another one too', () => {
		expect(repair([square, ring([200, 0], [201, 0], [201, 1], [200, 1])])).toMatchObject({ area: 10_000, rings: [1] });
		expect(repair([square], [ring([50, 50], [51, 50], [51, 51], [50, 51])])).toMatchObject({ area: 10_000, rings: [1] });
	});
	test('a large hole outside its ring is refused', () => expect(repair([square, ring([200, 0], [290, 0], [290, 90], [200, 90])])).toBe('too-broken'));
	test('nothing, no number', () => {
		expect(repair([ring([0, 0], [1, 1], [2, 2])])).toBe('open-ring');
		expect(repair([ring([0, 0], [1, Number.NaN], [2, 2])])).toBe('not-a-number');
	});
});
