import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { ascending, quantile } from './quantile.ts';
import { rankBand } from './rank-band.ts';
import { spread } from './spread.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('quantile, type 7', () => {
	// R 4.2: quantile(x, p, type = 7); numpy.percentile gives the same. The first line also stands on Wikipedia, „Percentile“.
	it.each([
		[[15, 20, 35, 40, 50], 0.4, 29], [[1, 2, 3, 4], 0.25, 1.75], [[1, 2, 3, 4], 0.75, 3.25], [[1, 2, 3, 4], 0.5, 2.5],
		[[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 0.25, 25.5], [[7, 15, 36, 39, 40, 41], 0.25, 20.25], [[7, 15, 36, 39, 40, 41], 0.75, 39.75],
		[[3], 0.9, 3], [[2, 2, 2], 0.3, 2], [[0, 10], 0.1, 1], [[1, 2, 4, 8, 16], 0.2, 1.8], [[1, 2, 4, 8, 16], 0.9, 12.8]
	])('%j at %d is %d', (x, p, expected) => expect(quantile(x, p)).toBeCloseTo(expected, 12));

	it('has none for no value', () => expect(quantile([], 0.5)).toBeUndefined());
	it('lies on a value exactly where the position is one', () => expect(quantile(Array.from({ length: 31 }, (_, i) => i / 10), 0.1)).toBe(0.3));
	it('lies within the values and grows with p', () => {
		fc.assert(fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (x, p, q) => {
			const sorted = ascending(x);
			const [low, high] = [quantile(sorted, Math.min(p, q))!, quantile(sorted, Math.max(p, q))!];
			expect(low).toBeGreaterThanOrEqual(sorted[0]!);
			expect(high).toBeLessThanOrEqual(sorted.at(-1)!);
			expect(low).toBeLessThanOrEqual(high + 1e-6);
		}));
	});
});

describe('mean, median, spread', () => {
	it('known values', () => {
		expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
		expect(median([7, 1, 3])).toBe(3);
		expect(median([7, 1, 3, 5])).toBe(4);
		expect(spread([49, 6, 7, 15, 36, 39, 40, 41, 42, 43, 47])).toEqual({ lowest: 6, lowerQuartile: 25.5, median: 40, upperQuartile: 42.5, highest: 49 });
	});
	it('nothing for no value, the value itself for one', () => {
		expect([mean([]), median([]), spread([])]).toEqual([undefined, undefined, undefined]);
		expect(spread([3])).toEqual({ lowest: 3, lowerQuartile: 3, median: 3, upperQuartile: 3, highest: 3 });
	});
	it('does not sort the list it is given', () => {
		const list = [3, 1, 2];
		median(list);
		expect(list).toEqual([3, 1, 2]);
	});
});

describe('rankBand', () => {
	const eight = [1, 2, 3, 4, 5, 6, 7, 8];
	it('takes the upper and the lower quarter', () => {
		expect(eight.map((v) => rankBand(v, eight))).toEqual(['lowest-quarter', 'lowest-quarter', 'middle', 'middle', 'middle', 'middle', 'highest-quarter', 'highest-quarter']);
	});
	it('never splits ties', () => {
		expect(rankBand(1, [1, 1, 1, 2])).toBe('middle');
		expect(rankBand(2, [1, 1, 1, 2])).toBe('highest-quarter');
		expect(rankBand(5, [5, 5, 5, 5])).toBe('middle');
	});
	it('knows no quarters of three', () => expect(rankBand(3, [1, 2, 3])).toBe('too-few'));
	it('calls at most a quarter the highest', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 50 }), (x) => {
			for (const band of ['highest-quarter', 'lowest-quarter']) expect(x.filter((v) => rankBand(v, x) === band).length).toBeLessThanOrEqual(x.length / 4);
		}));
	});
});
