import { describe, expect, it } from 'vitest';
import { completeSupplied } from '#domain/disclosure/complete-supplied.ts';
import { buildIncidence } from '#domain/disclosure/incidence.ts';
import type { CellSum } from '#domain/disclosure/secrecy-problem.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
const complete = (values: (number | null)[], sums: CellSum[], supplied = values.map((v) => v === null)) => completeSupplied({ values, sums, suppliedHidden: supplied }, buildIncidence(values.length, sums), solver);
const tableOf = (outcome: ReturnType<typeof complete>) => ('reference' in outcome ? [...outcome.reference] : outcome.impossible);

describe('completeSupplied', () => {
	it('sets what follows', () => expect(tableOf(complete([20, 12, null], [{ whole: 0, parts: [1, 2] }]))).toEqual([20, 12, 8]));
	it('sets a hidden whole', () => expect(tableOf(complete([null, 12, 8], [{ whole: 0, parts: [1, 2] }]))).toEqual([20, 12, 8]));
	it('shares out what does not follow', () => {
		const [, , a, b] = tableOf(complete([20, 12, null, null], [{ whole: 0, parts: [1, 2, 3] }])) as number[];
		expect(a! + b!).toBe(8);
	});
	it('finds the trivial one: unknown wholes equal the sum of their parts', () => {
		const [town, district, quarter] = tableOf(complete([null, null, null, 7, 42], [{ whole: 0, parts: [1, 4] }, { whole: 1, parts: [2, 3] }])) as number[];
		expect([town, district]).toEqual([district! + 42, quarter! + 7]);
	});
	it('satisfies rows and columns at once', () => {
		const sums = [{ whole: 0, parts: [4, 5] }, { whole: 1, parts: [6, 7] }, { whole: 2, parts: [4, 6] }, { whole: 3, parts: [5, 7] }];
		const [a, b, c, d] = (tableOf(complete([3, 40, 42, 1, null, null, null, null], sums)) as number[]).slice(4) as [number, number, number, number];
		expect([a + b, c + d, a + c, b + d]).toEqual([3, 40, 42, 1]);
		expect(Math.min(a, b, c, d)).toBeGreaterThanOrEqual(0);
	});
	it('finds whole numbers where halves would do: 3 = a + b = a + c, 2 = b + c', () => {
		const [a, b, c] = (tableOf(complete([3, 3, 2, null, null, null], [{ whole: 0, parts: [3, 4] }, { whole: 1, parts: [3, 5] }, { whole: 2, parts: [4, 5] }])) as number[]).slice(3);
		expect([a, b, c]).toEqual([2, 1, 1]);
	});
	it('sees a contradiction, also one that no single sum shows', () => {
		expect(tableOf(complete([10, 12, null], [{ whole: 0, parts: [1, 2] }]))).toBe('contradiction');
		expect(tableOf(complete([3, 9, null, null], [{ whole: 0, parts: [2, 3] }, { whole: 1, parts: [2, 3] }]))).toBe('contradiction');
	});
	it('leaves missing figures without a number', () => expect(tableOf(complete([null, 4], [], [false, false]))).toEqual([NaN, 4]));
	it('gives what the supplier hid outside all sums some number', () => expect(tableOf(complete([null, 4], []))).toEqual([0, 4]));
});
