import { describe, expect, it } from 'vitest';
import { around, between, isWhole, within, zoomed } from './frame.ts';

const whole = { width: 1000, height: 600 };
const all = { x: 0, y: 0, width: 1000 };

describe('the part of a map that is shown', () => {
	it('keeps the point under the pointer where it is', () => {
		const near = zoomed(all, 2, { x: 700, y: 150 }, whole);
		expect(near).toEqual({ x: 350, y: 75, width: 500 });
		// 700 lies at 70 % of the width before and after.
		expect((700 - near.x) / near.width).toBe(0.7);
	});

	it('never leaves the map, nor grows beyond it, nor comes nearer than twenty times', () => {
		expect(zoomed(all, 0.5, { x: 1, y: 1 }, whole)).toEqual(all);
		expect(zoomed(all, 1000, { x: 0, y: 0 }, whole).width).toBe(50);
		expect(within({ x: 900, y: -40, width: 500 }, whole)).toEqual({ x: 500, y: 0, width: 500 });
	});

	it('goes to an area with air around it, in the shape of the map', () => {
		const frame = around({ x: 480, y: 270, width: 40, height: 60 }, whole);
		expect(frame.width).toBeCloseTo(180);
		expect([frame.x + frame.width / 2, frame.y + (frame.width * 0.6) / 2]).toEqual([500, 300]);
	});

	it('comes back to the whole', () => {
		const near = zoomed(all, 8, { x: 100, y: 500 }, whole);
		expect(between(near, all, 0, whole)).toEqual(near);
		expect(between(near, all, 1, whole)).toEqual(all);
		expect([isWhole(near, whole), isWhole(all, whole)]).toEqual([false, true]);
	});
});
