import { expect, it } from 'vitest';
import { roundRatioHalfUp } from '../../statistics/rounding.ts';
import { shownRatio } from './rounded.ts';

it('rounds as the atlas says it does, ties away from zero', () => {
	expect([shownRatio(3, 2000, 100, 1), shownRatio(-5, 2, 1, 0), shownRatio(1.005, 1, 1, 2)]).toEqual([0.2, -3, 1.01]);
	for (let N = 1; N < 90; N++) for (let n = 1; n <= N; n++) for (const decimals of [0, 1, 2]) {
		const rounded = roundRatioHalfUp(n, N, decimals, 100);
		if (rounded !== 0) expect(shownRatio(n, N, 100, decimals)).toBe(rounded);
	}
});
it('keeps what would only round to zero', () => expect([shownRatio(1, 3000, 100, 1), shownRatio(0, 3000, 100, 1)]).toEqual([100 / 3000, 0]));
