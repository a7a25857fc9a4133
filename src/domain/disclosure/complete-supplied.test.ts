import { describe, expect, it } from 'vitest';
import { completeSupplied } from './complete-supplied.ts';
import { buildIncidence } from './incidence.ts';
import type { CellSum } from './secrecy-problem.ts';

const complete = (values: (number | null)[], sums: CellSum[]) => completeSupplied({ values, sums, suppliedHidden: values.map((v) => v === null) }, buildIncidence(values.length, sums));
const tableOf = (outcome: ReturnType<typeof complete>) => ('reference' in outcome ? [...outcome.reference] : outcome.impossible);

describe('completeSupplied', () => {
	it('sets what follows', () => expect(tableOf(complete([20, 12, null], [{ whole: 0, parts: [1, 2] }]))).toEqual([20, 12, 8]));
	it('sets a hidden whole', () => expect(tableOf(complete([null, 12, 8], [{ whole: 0, parts: [1, 2] }]))).toEqual([20, 12, 8]));
	it('shares out what does not follow', () => expect(tableOf(complete([20, 12, null, null], [{ whole: 0, parts: [1, 2, 3] }]))).toEqual([20, 12, 4, 4]));
	it('satisfies rows and columns at once', () => {
		const sums = [{ whole: 0, parts: [4, 5] }, { whole: 1, parts: [6, 7] }, { whole: 2, parts: [4, 6] }, { whole: 3, parts: [5, 7] }];
		const [a, b, c, d] = (tableOf(complete([3, 40, 42, 1, null, null, null, null], sums)) as number[]).slice(4) as [number, number, number, number];
		expect([a + b, c + d, a + c, b + d]).toEqual([3, 40, 42, 1]);
		expect(Math.min(a, b, c, d)).toBeGreaterThanOrEqual(0);
	});
	it('sees a contradiction', () => expect(tableOf(complete([10, 12, null], [{ whole: 0, parts: [1, 2] }]))).toBe('contradiction'));
	it('leaves missing figures without a number', () => {
		const outcome = completeSupplied({ values: [null, 4], sums: [], suppliedHidden: [false, false] }, buildIncidence(2, []));
		expect(tableOf(outcome)).toEqual([NaN, 4]);
	});
});
