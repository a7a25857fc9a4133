import { describe, expect, it } from 'vitest';
import { plainProblem, sum } from './problem/make-problem.test-data.ts';
import type { Alternative } from './problem/secrecy-problem.ts';
import { ROLE } from './problem/secrecy-problem.ts';
import { certificateVerifier } from './verify-certificate.ts';

// 20 = 12 + 6 + 2 with the three parts withheld; cell 4 is published and stands alone; cell 5 is known to lie between 8 and 12.
const problem = plainProblem([20, 12, 6, 2, 5, 10], [sum(0, 1, 2, 3)], 3, { low: Float64Array.of(20, 12, 6, 2, 5, 8), high: Float64Array.of(20, 12, 6, 2, 5, 12) });
const why = Uint8Array.of(0, 1, 1, 1, 0, 0);
const reference = problem.values.slice();
const low: Alternative = { cells: [1, 2, 3], values: [18, 2, 0] };
const high: Alternative = { cells: [1, 3], values: [11, 3] };
const verify = (...asked: Parameters<ReturnType<typeof certificateVerifier>>): boolean => certificateVerifier(problem, why, reference)(...asked);

describe('certificateVerifier', () => {
	it('accepts two possible tables that reach both ends', () => expect(verify({ cell: 3, low, high }, 0, 3)).toBe(true));
	it('accepts a change within what a number tells', () => expect(verify({ cell: 5, low: { cells: [5], values: [8] }, high: { cells: [5], values: [12] } }, 8, 12)).toBe(true));

	it.each<[string, Alternative, Alternative]>([
		['an equation is broken', { cells: [1, 3], values: [13, 0] }, high],
		['a published cell is changed', { cells: [3, 0], values: [0, 18] }, high],
		['a published cell without equations is changed', { cells: [1, 3, 4], values: [14, 0, 6] }, high],
		['a number is changed beyond what it tells', { cells: [1, 3, 5], values: [14, 0, 13] }, high],
		['a count is negative', { cells: [1, 2, 3], values: [21, -1, 0] }, high],
		['a count is not whole', { cells: [1, 2, 3], values: [14.5, 5.5, 0] }, high],
		['a cell is named twice', { cells: [1, 3, 3], values: [14, 1, 0] }, high],
		['the low end is not reached', { cells: [1, 3], values: [13, 1] }, high],
		['the high end is not reached', low, { cells: [], values: [] }]
	])('refuses when %s', (_, l, h) => expect(verify({ cell: 3, low: l, high: h }, 0, 3)).toBe(false));

	it('refuses a zero where zeros are always shown', () => {
		const strict = certificateVerifier({ ...problem, floor: Uint8Array.of(1, 1, 1, 1, 1, 1) }, why, reference);
		expect(strict({ cell: 3, low, high }, 0, 3)).toBe(false);
		expect(strict({ cell: 3, low: { cells: [1, 3], values: [13, 1] }, high }, 1, 3)).toBe(true);
	});
	it('refuses to change what everybody knows, withheld or not', () => {
		const known = certificateVerifier({ ...problem, role: Uint8Array.of(0, 0, 0, ROLE.PUBLIC, 0, 0) }, why, reference);
		expect(known({ cell: 3, low, high }, 0, 3)).toBe(false);
	});
	it('takes a reference table that is not the true one as a bug', () => {
		expect(() => certificateVerifier(problem, why, Float64Array.of(20, 12, 6, 3, 5, 10))).toThrow(/breaks equation 0/);
		expect(() => certificateVerifier(problem, why, Float64Array.of(20, 12, 6, 2, 6, 10))).toThrow(/changes cell 4/);
		expect(() => certificateVerifier({ ...problem, values: Float64Array.of(20, 12, 6, 2, 5, NaN) }, why, Float64Array.of(20, 12, 6, 2, 5, 13))).toThrow(/not possible in cell 5/);
		expect(() => certificateVerifier({ ...problem, values: Float64Array.of(20, 12, 6, 2, 5, NaN) }, why, Float64Array.of(20, 12, 6, 2, 5, 9.5))).toThrow(/not possible in cell 5/);
	});
});
