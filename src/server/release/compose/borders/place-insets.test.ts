import { describe, expect, test } from 'vitest';
import { AIR, placeInsets } from './place-insets.ts';

const wish = (x: number, y: number) => ({ width: 100, height: 100, towards: [x, y] as const });
const size = { width: 100 + 2 * AIR, height: 100 + 2 * AIR };
const corner = { x: 0, y: 0, ...size };

describe('insets', () => {
	test('go to the corner towards their true place', () => expect(placeInsets([wish(-3, -1)], 2000, 1000, [[1000, 500]])).toEqual({ insets: [corner], height: 1000 }));
	test('where it is taken, to the next one', () => expect(placeInsets([wish(-3, -1)], 2000, 1000, [[50, 50]]).insets).toEqual([{ ...corner, y: 1000 - size.height }]));
	test('two do not share one', () => expect(placeInsets([wish(-3, -1), wish(-3, -1)], 2000, 1000, []).insets).toEqual([corner, { ...corner, y: 1000 - size.height }]));
	test('where all are taken, the drawing grows', () => {
		const { insets, height } = placeInsets([wish(1, -1)], 2000, 1000, [[10, 10], [1990, 10], [10, 990], [1990, 990]]);
		expect(insets).toEqual([{ x: 2000 - size.width, y: 1000 + AIR, ...size }]);
		expect(height).toBe(1000 + AIR + size.height);
	});
});
