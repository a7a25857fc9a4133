import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInOrder } from './place-in-order.ts';

test('known places', () => {
	expect([1, 2, 3, 2.5].map((value) => placeInOrder(value, [1, 2, 2, 3]))).toEqual([0.125, 0.5, 0.875, 0.75]);
	expect([placeInOrder(5, [5, 5, 5]), placeInOrder(0, [1]), placeInOrder(9, [1]), placeInOrder(1, [])]).toEqual([0.5, 0, 1, undefined]);
});

test('the order turned round is the place turned round', () => {
	fc.assert(fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: -9, max: 9 }), (values, value) => {
		expect(placeInOrder(-value, values.map((v) => -v))).toBeCloseTo(1 - (placeInOrder(value, values) ?? NaN), 12);
	}));
});
