import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releaseFigure } from '../disclosure/released-figure.ts';
import { known, missing, withheld } from '../figure/figure.ts';
import { equalClasses } from './equal-classes.ts';
import { mapClasses } from './map-classes.ts';
import { quantileClasses } from './quantile-classes.ts';
import { expectToAgreeWithLimits } from './agrees-with-limits.test-data.ts';

const short = ({ limits, counts }: { limits: readonly number[]; counts: readonly number[] }) => [limits, counts];

describe('quantileClasses', () => {
	// Limits: numpy.percentile (linear), which is R's type 7.
	it('cuts 1…10 into fifths', () => expect(short(quantileClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 1))).toEqual([[1, 2.8, 4.6, 6.4, 8.2, 10], [2, 2, 2, 2, 2]]));
	it('cuts skewed values', () => expect(short(quantileClasses([1, 2, 4, 8, 16, 32, 64], 3, 0))).toEqual([[1, 4, 16, 64], [3, 2, 2]]));
	it('has no class for no area', () => expect(short(quantileClasses([], 5, 1))).toEqual([[], []]));
	it('has one class for one area', () => expect(short(quantileClasses([4.26], 5, 1))).toEqual([[4.3, 4.3], [1]]));
	it('has one class when all are equal', () => expect(short(quantileClasses([0, 0, 0], 5, 1))).toEqual([[0, 0], [3]]));
	it('gives many zeros a class of their own and has fewer classes', () => {
		expect(short(quantileClasses([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], 5, 0))).toEqual([[0, 0, 2, 4], [6, 2, 2]]);
	});
	it('has two classes for two values', () => expect(short(quantileClasses([1, 9], 5, 0))).toEqual([[1, 3, 9], [1, 1]]));
	it('classes a value by what is shown: 4.349 and 4.251 are both 4.3', () => {
		const classes = quantileClasses([1, 4.251, 4.349, 9, 12], 4, 1);
		expect(classes.classOf(4.251)).toBe(classes.classOf(4.349));
	});
	it('puts values from elsewhere into the outer classes', () => {
		const classes = quantileClasses([1, 2, 3, 4], 2, 0);
		expect([classes.classOf(-5), classes.classOf(99)]).toEqual([0, 1]);
	});
});

describe('equalClasses', () => {
	it('cuts the range', () => expect(short(equalClasses([0, 1, 2, 10], 5, 0))).toEqual([[0, 2, 4, 6, 8, 10], [3, 0, 0, 0, 1]]));
	it('merges limits that rounding makes equal', () => expect(short(equalClasses([0, 1, 2], 5, 0))).toEqual([[0, 1, 2], [2, 1]]));
	it('has none for no area and one when all are equal', () => {
		expect(short(equalClasses([], 5, 1))).toEqual([[], []]);
		expect(short(equalClasses([7, 7], 5, 1))).toEqual([[7, 7], [2]]);
	});
});

describe('mapClasses', () => {
	it('classes known figures only', () => {
		const figures = [known(1), withheld, missing('pending'), known(2)].map((f) => releaseFigure(f, false));
		expect(mapClasses(figures, 0).counts).toEqual([1, 1]);
	});
});

describe.each([['quantile', quantileClasses], ['equal', equalClasses]] as const)('%s classes', (_, classify) => {
	const list = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 }).map((v) => v / 8)), { minLength: 1, maxLength: 80 });
	it('agree with their limits to the digit', () => {
		fc.assert(fc.property(list, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 2 }), (values, n, decimals) => {
			expectToAgreeWithLimits(classify(values, n, decimals), values, decimals, n);
		}));
	});
	it('do not depend on the order of the areas', () => {
		fc.assert(fc.property(list, (values) => {
			expect(short(classify([...values].reverse(), 5, 1))).toEqual(short(classify(values, 5, 1)));
		}));
	});
});
