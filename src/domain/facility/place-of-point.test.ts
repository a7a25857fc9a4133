import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Polygon } from '../delivery/areas/same-geometry.ts';
import { placeOfPoint } from './place-of-point.ts';

type P = [number, number];
const ring = (...points: P[]): P[] => [...points, points[0] ?? [0, 0]];
const square = ring([0, 0], [4, 0], [4, 4], [0, 4]);
const withHole: Polygon = [square, ring([1, 1], [1, 2], [2, 2], [2, 1])];

test.each<[string, P, 'inside' | 'border' | 'outside']>([
	['the middle', [3, 3], 'inside'], ['far away', [9, 1], 'outside'], ['beside a corner, at its height', [-1, 4], 'outside'], ['a corner', [4, 4], 'border'], ['a level edge', [2, 4], 'border'],
	['an upright edge', [4, 1], 'border'], ['in line with a level edge', [5, 0], 'outside'], ['in the hole', [1.5, 1.5], 'outside'], ['on its edge', [1, 1.5], 'border'], ['in line with its corner', [0.5, 2], 'inside']
])('%s', (_, [x, y], place) => expect(placeOfPoint(x, y, withHole)).toBe(place));

test('a corner that points up or down is met once', () => {
	const kite = [ring([0, 0], [2, 2], [0, 4], [-2, 2])];
	expect(placeOfPoint(-1, 2, kite)).toBe('inside');
	expect(placeOfPoint(-3, 2, kite)).toBe('outside');
	expect(placeOfPoint(-3, 0, kite)).toBe('outside');
});

test('exact where doubles alone would err', () => {
	// The point lies on the line from (0, 0) to (3, 1) as doubles have it, or a last digit beside it.
	const triangle = [ring([0, 0], [3, 1], [0, 1])];
	expect(placeOfPoint(1.5, 0.5, triangle)).toBe('border');
	expect(placeOfPoint(1.5, 0.5 - Number.EPSILON / 4, triangle)).toBe('outside');
	expect(placeOfPoint(1.5, 0.5 + Number.EPSILON / 2, triangle)).toBe('inside');
});

test('a ground cut in two: every point in exactly one part or on the cut, whatever the cut', () => {
	const inner = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
	fc.assert(fc.property(fc.uniqueArray(inner, { minLength: 1, maxLength: 6, selector: ([x]) => x }), fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), (middle, [x, y]) => {
		const cut = middle.sort((a, b) => a[0] - b[0]);
		const [first, last] = [cut[0]?.[1] ?? 0, cut.at(-1)?.[1] ?? 0];
		const path: P[] = [[0, first], ...cut, [100, last]];
		const south = [ring([0, 0], [100, 0], ...path.toReversed())], north = [ring(...path, [100, 100], [0, 100])];
		const places = [placeOfPoint(x, y, south), placeOfPoint(x, y, north)].sort().join(' ');
		const onFrame = x === 0 || y === 0 || x === 100 || y === 100;
		expect(onFrame ? ['border border', 'border outside'] : ['border border', 'inside outside']).toContain(places);
	}), { numRuns: 2000 });
});
