import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swarm } from './swarm.ts';

const places = fc.array(fc.integer({ min: 0, max: 3300 }).map((n) => n / 10), { minLength: 1, maxLength: 80 }).map((all) => all.sort((a, b) => a - b));

describe('swarm', () => {
	test('no mark covers another where there is room', () => {
		fc.assert(fc.property(places, (xs) => {
			const ys = swarm(xs, 2, 10_000);
			for (const [a, x] of xs.entries()) for (let b = 0; b < a; b++) expect(Math.hypot(x - xs[b]!, ys[a]! - ys[b]!)).toBeGreaterThanOrEqual(4 - 1e-6);
		}));
	});
	test('nothing leaves the room, and every mark stays', () => {
		fc.assert(fc.property(places, fc.integer({ min: 20, max: 100 }), (xs, height) => {
			const ys = swarm(xs, 2, height);
			expect(ys).toHaveLength(xs.length);
			for (const y of ys) expect(Math.abs(y)).toBeLessThanOrEqual(height / 2 - 2 + 1e-9);
		}));
	});
	test('equal values make a pile around the middle, one alone stands on it', () => {
		expect(swarm([5, 5, 5], 1, 100).map((y) => Math.round(y)).sort((a, b) => a - b)).toEqual([-2, 0, 2]);
		expect(swarm([5], 1, 100)).toEqual([0]);
		expect(swarm([], 1, 100)).toEqual([]);
	});
});
