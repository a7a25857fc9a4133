import { expect, test } from 'vitest';
import type { FlatRing } from './flat-ring.ts';
import { pointInside, polygonsArea, ringContains, signedArea, turn } from './flat-ring.ts';
import { nestRings } from './nest-rings.ts';

const box = (from: number, to: number): FlatRing => Float64Array.from([from, from, to, from, to, to, from, to, from, from]);

test('outer ring, hole, island in the hole, and one apart, in any order and direction', () => {
	const rings = [box(3, 7), box(20, 21), box(0, 10), box(4, 5)];
	turn(rings[0] as FlatRing);
	const nested = nestRings(rings);
	expect(nested.map((polygon) => polygon.map((ring) => Math.abs(signedArea(ring))))).toEqual([[100, 16], [1], [1]]);
	expect(polygonsArea(nested)).toBe(86);
	expect(nestRings([])).toEqual([]);
});

test('turning keeps the ring and changes its sign', () => {
	const ring = box(0, 3);
	turn(ring);
	expect(signedArea(ring)).toBe(-9);
	expect([...ring].slice(0, 4)).toEqual([0, 0, 0, 3]);
});

test('the point inside a horseshoe lies in it', () => {
	const horseshoe = Float64Array.from([0, 0, 10, 0, 10, 10, 9, 10, 9, 1, 1, 1, 1, 10, 0, 10, 0, 0]);
	expect(ringContains(horseshoe, ...pointInside(horseshoe))).toBe(true);
});
