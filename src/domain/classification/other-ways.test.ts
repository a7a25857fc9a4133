import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { releaseFigure } from '../disclosure/released-figure.ts';
import { known } from '../figure/figure.ts';
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { deviationClasses } from './deviation-classes.ts';
import { mapClasses } from './map-classes.ts';
import { naturalClasses } from './natural-classes.ts';
import { ownClasses } from './own-classes.ts';
import { roundClasses } from './round-classes.ts';
import { nearestRoundNumber, roundNumberFrom } from './round-number.ts';
import { expectToAgreeWithLimits } from './agrees-with-limits.test-data.ts';

const short = ({ limits, counts }: Classification) => [limits, counts];

describe('naturalClasses', () => {
	it('cuts at the gaps', () => expect(short(naturalClasses([1, 2, 3, 50, 51, 90], 3, 0))).toEqual([[1, 3, 51, 90], [3, 2, 1]]));
	it('has no more classes than different values, and none for nothing', () => {
		expect(short(naturalClasses([5, 5, 9], 5, 0))).toEqual([[5, 5, 9], [2, 1]]);
		expect(short(naturalClasses([0, 0], 5, 1))).toEqual([[0, 0], [2]]);
		expect(short(naturalClasses([], 5, 1))).toEqual([[], []]);
	});
	it('keeps its digits for large numbers that hardly differ', () => expect(short(naturalClasses([1e9, 1e9 + 1, 1e9 + 7, 1e9 + 8], 2, 0))).toEqual([[1e9, 1e9 + 1, 1e9 + 8], [2, 2]]));
	it('is never worse than any other partition', () => {
		const squares = (part: readonly number[]) => part.reduce((s, v) => s + (v - part.reduce((a, b) => a + b, 0) / part.length) ** 2, 0);
		const costOf = (all: readonly number[], cuts: readonly number[]) => [0, ...cuts].reduce((sum, from, i) => sum + squares(all.slice(from, [...cuts, all.length][i])), 0);
		fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 14 }), (values) => {
			const sorted = values.toSorted((a, b) => a - b);
			const { counts } = naturalClasses(values, 3, 0);
			const found = costOf(sorted, [counts[0]!, counts[0]! + counts[1]!]);
			for (let i = 1; i < sorted.length - 1; i++) for (let j = i + 1; j < sorted.length; j++) expect(found).toBeLessThanOrEqual(costOf(sorted, [i, j]) + 1e-6);
		}));
	});
	it('is fast enough to answer while a reader moves through the years: 5420 figures of ten years', () => {
		const values = Array.from({ length: 5420 }, (_, i) => ((i * 7919) % 6007) / 100);
		naturalClasses(values, 5, 2);
		const started = performance.now();
		naturalClasses(values.slice(0, 600), 5, 2);
		expect(performance.now() - started).toBeLessThan(50);
	});
});

describe('roundClasses', () => {
	it('0 to 100 by twenties, as R pretty', () => expect(roundClasses([0, 13, 55, 100], 5, 1).limits).toEqual([0, 20, 40, 60, 80, 100]));
	it('takes the next wider step when the limits would not cover all', () => expect(short(roundClasses([3.9, 12, 14.1], 5, 1))).toEqual([[0, 5, 10, 15], [1, 0, 2]]));
	it('goes below zero', () => expect(roundClasses([-12, 0, 7], 5, 0).limits).toEqual([-15, -10, -5, 0, 5, 10]));
	it('is not finer than what is shown', () => expect(roundClasses([1, 2], 5, 0).limits).toEqual([1, 2]));
	it('has one class when all are equal and none for nothing', () => {
		expect(short(roundClasses([0, 0], 5, 1))).toEqual([[0, 0], [2]]);
		expect(short(roundClasses([], 5, 1))).toEqual([[], []]);
	});
});

describe('deviationClasses', () => {
	it('is a mirror around the whole', () => expect(short(deviationClasses([4, 8, 10, 12, 16], 10, 1))).toEqual([[3.9, 3.9, 7.9, 12, 16, 16], [0, 1, 3, 1, 0]]));
	it('keeps the middle when all areas are as the whole', () => expect(deviationClasses([7, 7], 7, 0).counts).toEqual([0, 0, 2, 0, 0]));
	it('turning all values around turns the counts around', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: -500, max: 500 }).map((v) => v / 10), { minLength: 1, maxLength: 40 }), (values) => {
			const mirrored = deviationClasses(values.map((v) => roundHalfUp(40 - v, 1)), 20, 1);
			expect(mirrored.counts.toReversed()).toEqual(deviationClasses(values, 20, 1).counts);
		}));
	});
});

describe('ownClasses', () => {
	it('keeps what the reader wanted, empty classes too', () => expect(short(ownClasses([1, 2, 30], [5, 10, 50], 0))).toEqual([[1, 5, 10, 50, 50], [2, 0, 1, 0]]));
	it('puts a limit into the class below', () => expect(ownClasses([5, 6], [5], 0).counts).toEqual([1, 1]));
	it('takes limits that are shown alike as one', () => expect(ownClasses([5, 6], [5.01, 5.02], 1).counts).toEqual([1, 1]));
});

test.each([[0.34, 1, 0.5], [1, 0, 1], [11, 0, 20], [0.001, 1, 0.1], [5.1, 0, 10]])('the round number from %f with %i decimals on is %f', (least, decimals, is) => expect(roundNumberFrom(least, decimals)).toBe(is));
test.each([[1.3, 1, 1], [1.5, 1, 2], [3, 1, 2], [3.3, 1, 5], [7.5, 1, 10], [0.04, 1, 0.1], [0, 1, 0.1]])('the round number nearest to %f with %i decimals is %f', (value, decimals, is) => expect(nearestRoundNumber(value, decimals)).toBe(is));

const ways: readonly (readonly [string, (values: number[], decimals: number) => Classification])[] = [
	['natural', (values, decimals) => naturalClasses(values, 5, decimals)], ['round', (values, decimals) => roundClasses(values, 5, decimals)],
	['deviation', (values, decimals) => deviationClasses(values, 17, decimals)], ['own', (values, decimals) => ownClasses(values, [3, 12, 40], decimals)]
];
describe.each(ways)('%s classes', (_, classify) => {
	it('agree with their limits to the digit', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: -400, max: 800 }).map((v) => v / 8), { minLength: 1, maxLength: 80 }), fc.integer({ min: 0, max: 2 }), (values, decimals) => {
			expectToAgreeWithLimits(classify(values, decimals), values, decimals, 5);
		}));
	});
});

describe('mapClasses', () => {
	const figures = [1, 2, 3, 40].map((v) => releaseFigure(known(v), false));
	it('answers each wish', () => {
		for (const method of ['quantile', 'equal', 'natural', 'round', 'deviation', 'own'] as const) expect(mapClasses(figures, 0, { method, limits: [5], whole: 10 }).method).toBe(method);
	});
	it('falls back, and says so, where there is nothing to deviate from and where no limit is given', () => {
		expect(mapClasses(figures, 0, { method: 'deviation', whole: null }).method).toBe('quantile');
		expect(mapClasses(figures, 0, { method: 'own', limits: [] }).method).toBe('quantile');
	});
});
