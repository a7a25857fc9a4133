import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeChance, rankCorrelation } from './rank-correlation.ts';

const pairsOf = (a: readonly number[], b: readonly number[]) => a.map((x, at): [number, number] => [x, b[at] ?? 0]);
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), { minLength: 8, maxLength: 40 });

describe('rankCorrelation', () => {
	// R 4.2 cor(x, y, method = "spearman"); scipy.stats.spearmanr gives the same.
	it('known values', () => {
		expect(rankCorrelation(pairsOf([12.1, 14.5, 9.8, 20.2, 7.7, 18], [30, 41, 28, 55, 33, 47]), 6)).toBeCloseTo(0.8285714286, 10);
		expect(rankCorrelation(pairsOf([1, 2, 2, 3], [1, 2, 3, 4]), 4)).toBeCloseTo(0.9486832981, 10);
	});
	it('says nothing of fewer than eight areas, nor of areas that are all equal', () => {
		expect(rankCorrelation(pairsOf([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6, 7]))).toBeUndefined();
		expect(rankCorrelation(pairsOf([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]))).toBe(1);
		expect(rankCorrelation(pairsOf([1, 2, 3, 4, 5, 6, 7, 8], Array(8).fill(5)))).toBeUndefined();
		expect(rankCorrelation([])).toBeUndefined();
	});
	it('is often chance where few areas are', () => expect([mayBeChance(0.7, 8), mayBeChance(0.75, 8), mayBeChance(-0.75, 8), mayBeChance(0.2, 100)]).toEqual([true, false, false, false]));
	it('lies between −1 and 1, does not ask who is first, and turns with the order', () => {
		fc.assert(fc.property(pairs, (some) => {
			const found = rankCorrelation(some);
			if (found === undefined) return;
			expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
			expect(rankCorrelation(some.map(([x, y]) => [y, x]))).toBeCloseTo(found, 12);
			expect(rankCorrelation(some.map(([x, y]) => [x, -y]))).toBeCloseTo(-found, 12);
			// Only the order counts.
			expect(rankCorrelation(some.map(([x, y]) => [x ** 3, y]))).toBeCloseTo(found, 12);
		}));
	});
});
