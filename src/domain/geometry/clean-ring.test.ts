import { describe, expect, test } from 'vitest';
import { cleanRing } from './clean-ring.ts';

const clean = (...points: [number, number][]) => {
	const found = cleanRing(Float64Array.from(points.flat()));
	return found && [[...found.ring], found.mended];
};

describe('a ring without what encloses nothing', () => {
	const sound = [0, 0, 4, 0, 4, 4, 0, 4, 0, 0];
	test('a sound one stays', () => expect(clean([0, 0], [4, 0], [4, 4], [0, 4], [0, 0])).toEqual([sound, false]));
	test('repeated points go silently', () => expect(clean([0, 0], [0, 0], [4, 0], [4, 4], [4, 4], [4, 4], [0, 4], [0, 0], [0, 0])).toEqual([sound, false]));
	test('an open one is closed', () => expect(clean([0, 0], [4, 0], [4, 4], [0, 4])).toEqual([sound, true]));
	test('a spike goes, also one of several points', () => {
		expect(clean([0, 0], [4, 0], [9, 0], [4, 0], [4, 4], [0, 4], [0, 0])).toEqual([sound, true]);
		expect(clean([0, 0], [4, 0], [6, 0], [9, 3], [6, 0], [4, 0], [4, 4], [0, 4], [0, 0])).toEqual([sound, true]);
	});
	test('a spike at the seam', () => expect(clean([-3, -3], [0, 0], [4, 0], [4, 4], [0, 4], [0, 0], [-3, -3])).toEqual([sound, true]));
	test('points on a line are no spike', () => expect(clean([0, 0], [2, 0], [4, 0], [4, 4], [0, 4], [0, 0])?.[1]).toBe(false));
	test.each([[[]], [[[0, 0]]], [[[0, 0], [0, 0], [0, 0], [0, 0]]], [[[0, 0], [1, 1], [0, 0]]], [[[0, 0], [1, 1], [2, 2], [3, 3], [0, 0]]]])('nothing is left of %j', (points) => {
		expect(clean(...(points as [number, number][]))).toBeUndefined();
	});
});
