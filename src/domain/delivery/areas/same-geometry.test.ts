import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from './same-geometry.ts';
import { sameGeometry } from './same-geometry.ts';

const ring: Position[] = [[7, 50], [8, 50], [8.3, 50.7], [8, 51], [7, 51]];
const closed = (points: readonly Position[]): Position[] => [...points, points[0] as Position];
const far: Polygon = [closed(ring.map(([x, y]) => [x + 3, y] as const))];

describe('sameGeometry', () => {
	test('start, direction, order and rounding do not matter', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.boolean(), fc.double({ min: -9e-8, max: 9e-8, noNaN: true }), (turn, back, swap, noise) => {
			const turned = [...ring.slice(turn), ...ring.slice(0, turn)].map(([x, y]) => [x + noise, y] as const);
			const other: Polygon = [closed(back ? turned.reverse() : turned)];
			expect(sameGeometry([[closed(ring)], far], swap ? [far, other] : [other, far])).toBe(true);
		}));
	});
	test('a point on a line is no change, one beside it is', () => {
		const withPoint = (x: number): Position[] => closed([[7, 50], [7.5, 50 + x], ...ring.slice(1)]);
		expect(sameGeometry([[closed(ring)]], [[withPoint(5e-8)]])).toBe(true);
		expect(sameGeometry([[closed(ring)]], [[withPoint(1e-5)]])).toBe(false);
	});
	test('thirty thousand points, one more on every line: not longer than a moment', () => {
		const circle = Array.from({ length: 15_000 }, (_, i) => [10 + Math.cos(i / 2387.324), 51 + Math.sin(i / 2387.324)] as const);
		const finer = circle.flatMap((p, i) => {
			const next = circle[(i + 1) % circle.length] as Position;
			return [p, [(p[0] + next[0]) / 2, (p[1] + next[1]) / 2] as const];
		});
		const start = performance.now();
		expect(sameGeometry([[closed(circle)]], [[closed(finer.reverse())]])).toBe(true);
		expect(performance.now() - start).toBeLessThan(2000);
	});
	test('a moved point and a hole do', () => {
		const moved = ring.map(([x, y], i) => [i === 2 ? x + 1e-5 : x, y] as const);
		expect(sameGeometry([[closed(ring)]], [[closed(moved)]])).toBe(false);
		expect(sameGeometry([[closed(ring)], far], [[closed(ring)]])).toBe(false);
		expect(sameGeometry([[closed(ring)]], [[closed(ring), closed(ring)]])).toBe(false);
		expect(sameGeometry(null, [[closed(ring)]])).toBe(false);
	});
});
