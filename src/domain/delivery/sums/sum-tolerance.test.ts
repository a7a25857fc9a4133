import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioAgrees } from './check-ratios.ts';
import { partsExceed, sumMayDiffer } from './sum-tolerance.ts';

const part = fc.double({ min: 0, max: 5000, noNaN: true });
const rounders = { truncated: Math.floor, 'rounded-unit': Math.round, 'rounded-5': (x: number) => Math.round(x / 5) * 5, 'rounded-10': (x: number) => Math.round(x / 10) * 10 };

describe('tolerance of a sum', () => {
	test.each(Object.entries(rounders))('%s: a true sum is never called false', (exactness, round) => {
		fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (drawn) => {
			// Offices round counts, so multiples of 5 and 10 come from whole numbers.
			const parts = exactness.length > 9 && exactness !== 'rounded-unit' ? drawn.map(Math.round) : drawn;
			const total = round(parts.reduce((a, b) => a + b, 0));
			const sum = parts.map(round).reduce((a, b) => a + b, 0);
			expect(sumMayDiffer(total - sum, parts.length, exactness as keyof typeof rounders)).toBe(true);
			expect(partsExceed(total, sum, parts.length, exactness as keyof typeof rounders)).toBe(false);
		}));
	});
	test('an exact sum misses by nothing', () => {
		expect(sumMayDiffer(0, 3, 'exact')).toBe(true);
		expect(sumMayDiffer(1, 3, 'exact')).toBe(false);
		expect(sumMayDiffer(-1, 3, 'exact')).toBe(false);
	});
	test('truncated parts never exceed a truncated total', () => {
		expect(sumMayDiffer(-1, 3, 'truncated')).toBe(false);
		expect(sumMayDiffer(2, 3, 'truncated')).toBe(true);
		expect(sumMayDiffer(3, 3, 'truncated')).toBe(false);
	});
	test('noise forbids nothing', () => expect(sumMayDiffer(900, 2, 'noisy')).toBe(true));
});

describe('a delivered ratio', () => {
	test('truncated: 100 * 29 / 100 in binary is a hair below 29 and still 29', () => expect(ratioAgrees(29, (100 * 0.29), 0, 'truncated')).toBe(true));
	test.each([[12, 12.9, 0, 'truncated', true], [12, 13, 0, 'truncated', false], [12, 11.9, 0, 'truncated', false], [12.3, 12.34, 1, 'rounded-unit', true], [12.3, 12.36, 1, 'rounded-unit', false]] as const)(
		'%d for %d with %d decimals, %s: %s', (delivered, expected, decimals, exactness, agrees) => expect(ratioAgrees(delivered, expected, decimals, exactness)).toBe(agrees));
});
