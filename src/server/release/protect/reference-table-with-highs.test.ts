import { describe, expect, it } from 'vitest';
import { buildIncidence } from '#domain/disclosure/problem/incidence.ts';
import { plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import { referenceTable } from '#domain/disclosure/problem/reference-table.ts';
import type { Equation, SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
const complete = (values: (number | null)[], equations: Equation[], told: Partial<SecrecyProblem> = {}): number[] | string => {
	const outcome = referenceTable(plainProblem(values, equations, 3, told), buildIncidence(values.length, equations), solver);
	return 'reference' in outcome ? [...outcome.reference] : outcome.impossible;
};

describe('referenceTable', () => {
	it('sets what follows', () => expect(complete([20, 12, null], [sum(0, 1, 2)])).toEqual([20, 12, 8]));
	it('sets a hidden whole', () => expect(complete([null, 12, 8], [sum(0, 1, 2)])).toEqual([20, 12, 8]));
	it('shares out what does not follow', () => {
		const [, , a, b] = complete([20, 12, null, null], [sum(0, 1, 2, 3)]) as number[];
		expect(a! + b!).toBe(8);
	});
	it('finds unknown wholes equal to the sum of their parts', () => {
		const [town, district, quarter] = complete([null, null, null, 7, 42], [sum(0, 1, 4), sum(1, 2, 3)]) as number[];
		expect([town, district]).toEqual([district! + 42, quarter! + 7]);
	});
	it('satisfies rows and columns at once', () => {
		const [a, b, c, d] = (complete([3, 40, 42, 1, null, null, null, null], [sum(0, 4, 5), sum(1, 6, 7), sum(2, 4, 6), sum(3, 5, 7)]) as number[]).slice(4) as [number, number, number, number];
		expect([a + b, c + d, a + c, b + d]).toEqual([3, 40, 42, 1]);
		expect(Math.min(a, b, c, d)).toBeGreaterThanOrEqual(0);
	});
	it('finds whole numbers where halves would do: 3 = a + b = a + c, 2 = b + c', () => {
		expect((complete([3, 3, 2, null, null, null], [sum(0, 3, 4), sum(1, 3, 5), sum(2, 4, 5)]) as number[]).slice(3)).toEqual([2, 1, 1]);
	});
	it('finds counts behind rounded numbers: 10, 10 and 10 rounded to 5 make 33, not 37', () => {
		const rounded = (whole: number) => complete([whole, null, null, null], [sum(0, 1, 2, 3)], { low: Float64Array.of(whole, 8, 8, 8), high: Float64Array.of(whole, 12, 12, 12) });
		const [, ...parts] = rounded(33) as number[];
		expect(parts.reduce((a, b) => a + b, 0)).toBe(33);
		for (const part of parts) expect(part >= 8 && part <= 12).toBe(true);
		expect(rounded(37)).toBe('contradiction');
	});
	it('sees a contradiction, also one that no single sum shows', () => {
		expect(complete([10, 12, null], [sum(0, 1, 2)])).toBe('contradiction');
		expect(complete([3, 9, null, null], [sum(0, 2, 3), sum(1, 2, 3)])).toBe('contradiction');
		expect(complete([20, 12, 7], [sum(0, 1, 2)])).toBe('contradiction');
	});
	it('gives what stands outside all sums the least it can be', () => expect(complete([null, 4, null], [], { low: Float64Array.of(0, 4, 8), high: Float64Array.of(Infinity, 4, 12) })).toEqual([0, 4, 8]));
	it('takes a broken count as a contradiction too', () => expect(complete([17.5], [])).toBe('contradiction'));
});
