import fc from 'fast-check';
import { expect, test } from 'vitest';
import { side } from './side.ts';

test('left, right, on the line', () => {
	expect([side(0, 0, 1, 0, 0, 1), side(0, 0, 1, 0, 0, -1), side(0, 0, 1, 1, 2, 2)]).toEqual([1, -1, 0]);
});

test('where doubles cancel out, the answer stays exact', () => {
	// A step of one ulp beside the line from (0.5, 0.5) to (24, 24): plain doubles call it 0 (Kettner and others 2008, figure 2).
	const ulp = 2 ** -53;
	expect(side(12, 12, 24, 24, 0.5, 0.5)).toBe(0);
	expect(side(12, 12, 24, 24, 0.5, 0.5 + ulp)).toBe(1);
	expect(side(12, 12, 24, 24, 0.5 + ulp, 0.5)).toBe(-1);
});

test('the order of the points only turns the sign', () => {
	const metre = fc.double({ min: 1, max: 6e6, noNaN: true });
	fc.assert(fc.property(metre, metre, metre, metre, metre, metre, (ax, ay, bx, by, cx, cy) => {
		const turn = side(ax, ay, bx, by, cx, cy);
		expect(side(bx, by, cx, cy, ax, ay)).toBe(turn);
		expect(side(bx, by, ax, ay, cx, cy)).toBe(-turn === 0 ? 0 : -turn);
	}));
});
