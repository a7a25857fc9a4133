import { describe, expect, it } from 'vitest';
import type { Alternative } from './secrecy-problem.ts';
import { certificateVerifier } from './verify-certificate.ts';

// 20 = 12 + 6 + 2 with the three parts hidden; cell 4 is published and stands alone.
const problem = { values: [20, 12, 6, 2, 5], suppliedHidden: [false, false, false, false, false], sums: [{ whole: 0, parts: [1, 2, 3] }] };
const hidden = Uint8Array.of(0, 1, 1, 1, 0);
const reference = Float64Array.from(problem.values);
const low: Alternative = { cells: [1, 2, 3], values: [18, 2, 0] };
const high: Alternative = { cells: [1, 3], values: [11, 3] };
const needed = (least: number, most: number) => least <= 0 && most >= 3;
const verify = certificateVerifier(problem, hidden, reference);

describe('certificateVerifier', () => {
	it('accepts two possible tables that reach both ends', () => {
		expect(verify({ cell: 3, low, high }, needed)).toBe(true);
	});

	it.each<[string, Alternative, Alternative]>([
		['a sum is broken', { cells: [1, 3], values: [13, 0] }, high],
		['a published cell is changed', { cells: [3, 0], values: [0, 18] }, high],
		['a published cell without sums is changed', { cells: [1, 3, 4], values: [14, 0, 6] }, high],
		['a count is negative', { cells: [1, 2, 3], values: [21, -1, 0] }, high],
		['a count is not whole', { cells: [1, 2, 3], values: [14.5, 5.5, 0] }, high],
		['a cell is named twice', { cells: [1, 3, 3], values: [14, 1, 0] }, high],
		['the low end is not reached', { cells: [1, 3], values: [13, 1] }, high],
		['the high end is not reached', low, { cells: [], values: [] }]
	])('refuses when %s', (_, l, h) => {
		expect(verify({ cell: 3, low: l, high: h }, needed)).toBe(false);
	});

	it('refuses a certificate for a published cell', () => {
		expect(verify({ cell: 4, low: { cells: [], values: [] }, high: { cells: [], values: [] } }, () => true)).toBe(false);
	});

	it('takes a reference table that is not the true one as a bug', () => {
		expect(() => certificateVerifier(problem, hidden, Float64Array.of(20, 12, 6, 3, 5))).toThrow(/breaks sum 0/);
		expect(() => certificateVerifier(problem, hidden, Float64Array.of(20, 12, 6, 2, 6))).toThrow(/changes cell 4/);
	});
});
