import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundHalfUp, roundRatioHalfUp, sumExactly } from './rounding.ts';

describe('roundHalfUp', () => {
	// Ties on which toFixed, Math.round and Intl disagree.
	it.each([
		[0.0015, 3, 0.002], [1.005, 2, 1.01], [0.15, 1, 0.2], [0.25, 1, 0.3], [0.35, 1, 0.4], [2.5, 0, 3], [3.5, 0, 4],
		[-2.5, 0, -3], [-0.15, 1, -0.2], [8.345, 2, 8.35], [1.45, 1, 1.5], [10.235, 2, 10.24], [4.35, 1, 4.4], [0.5, 0, 1]
	])('%d with %d decimals is %d', (value, decimals, expected) => expect(roundHalfUp(value, decimals)).toBe(expected));

	it('leaves shown values as they are and never gives −0', () => {
		expect(roundHalfUp(4.3, 1)).toBe(4.3);
		expect(Object.is(roundHalfUp(-0.04, 1), 0)).toBe(true);
		expect(roundHalfUp(1e21, 1)).toBe(1e21);
		expect(roundHalfUp(1e-9, 1)).toBe(0);
	});

	it('on printed digits is the same as on exact fractions', () => {
		fc.assert(fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000)), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
			expect(roundHalfUp(value, decimals)).toBe(roundRatioHalfUp(value, 1, decimals));
		}), { numRuns: 2000 });
	});

	it('takes no number for a bug', () => expect(() => roundHalfUp(NaN, 1)).toThrow());
});

describe('roundRatioHalfUp', () => {
	it.each([
		[3, 2000, 1, 100, 0.2], [3, 2000, 3, 1, 0.002], [1, 8, 2, 1, 0.13], [2, 47, 1, 100, 4.3], [1, 3, 1, 100, 33.3],
		[-1, 8, 2, 1, -0.13], [5, 1000, 0, 100, 1], [1, 6, 0, 3, 1], [1.5, 2, 1, 1, 0.8], [12345, 1, 0, 0.01, 123]
	])('%d / %d with %d decimals, factor %d, is %d', (n, d, decimals, factor, expected) => expect(roundRatioHalfUp(n, d, decimals, factor)).toBe(expected));

	it('is the nearest decimal, ties away from zero, for all ratios of counts', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000 }), fc.integer({ min: 1, max: 4_000_000 }), fc.integer({ min: 0, max: 4 }), (n, d, decimals) => {
			const shown = BigInt(Math.round(roundRatioHalfUp(n, d, decimals, 100) * 10 ** decimals));
			const exact = 100n * BigInt(n) * 10n ** BigInt(decimals);
			// −d/2 < exact − shown × d ≤ … turned round: the shown value is at most half a step below and less than half above.
			const difference = 2n * (exact - shown * BigInt(d));
			expect(difference >= -BigInt(d) && difference < BigInt(d)).toBe(true);
		}));
	});

	it('gives the same on the short and on the long way', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 3 }), (n, d, decimals) => {
			const big = 2 ** 40;
			expect(roundRatioHalfUp(n * big, d * big, decimals, 100)).toBe(roundRatioHalfUp(n, d, decimals, 100));
		}));
	});
});

describe('sumExactly', () => {
	it('adds decimals as they are spelled', () => {
		expect(sumExactly([0.1, 0.2])).toBe(0.3);
		expect(sumExactly([1.1, -1.1, 0.07])).toBe(0.07);
		expect(sumExactly([3, 4])).toBe(7);
		expect(sumExactly([])).toBe(0);
	});
});
