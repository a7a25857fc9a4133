import { expect, it } from 'vitest';
import { roundRatioHalfUp } from '../../statistics/rounding.ts';
import { shownNumber, shownRatio } from './rounded.ts';

it('rounds as the atlas says it does, ties away from zero', () => {
	expect([shownRatio(3, 2000, 100, 1), shownRatio(-5, 2, 1, 0), shownRatio(1.005, 1, 1, 2)]).toEqual([0.2, -3, 1.01]);
	for (let N = 1; N < 90; N++) for (let n = 1; n <= N; n++) for (const decimals of [0, 1, 2]) {
		const rounded = roundRatioHalfUp(n, N, decimals, 100);
		if (rounded !== 0) expect(shownRatio(n, N, 100, decimals)).toBe(rounded);
	}
});
it('keeps what would only round to zero', () => expect([shownRatio(1, 3000, 100, 1), shownRatio(0, 3000, 100, 1)]).toEqual([100 / 3000, 0]));
it('rounds balances by their size, whichever side is below zero', () => {
	expect([shownRatio(-3, 2000, 100, 1), shownRatio(3, -2000, 100, 1), shownRatio(-3, -2000, 100, 1), shownRatio(-7, 2, 1, 0), shownRatio(0, -5, 1, 0)]).toEqual([-0.2, -0.2, 0.2, -4, 0]);
});
it('is exact for decimals, for long ones and for numbers beyond 2^53', () => {
	expect([shownRatio(1.25, 1, 1, 1), shownRatio(2.5, 2, 1, 1), shownRatio(0.145, 1, 100, 1), shownRatio(1, 3, 1, 12)]).toEqual([1.3, 1.3, 14.5, 0.333333333333]);
	expect([shownRatio(2 ** 50, 3, 3000, 0), shownRatio(1, 2 ** 53 - 1, 1, 0), shownRatio(7, 2 ** 52, 2 ** 52, 0), shownRatio(3, 2, 2 ** 51, 0)]).toEqual([1000 * 2 ** 50, 1 / (2 ** 53 - 1), 7, 3 * 2 ** 50]);
	expect([shownRatio(-0.15, 1, 1, 1), shownRatio(0.15, 1, -1, 1)].map(Math.abs)).toEqual([0.2, 0.2]);
});
it('rounds a count or a supplied value to zero too', () => expect([0.03, -0.04, 0.05, 2.25, -7].map((value) => shownNumber(value, 1))).toEqual([0, 0, 0.1, 2.3, -7]));
