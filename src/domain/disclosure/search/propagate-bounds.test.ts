import { describe, expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import type { Equation, SecrecyProblem } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { propagateBounds } from './propagate-bounds.ts';

/** Least and most of each cell, when those in `unseen` show no number. */
const bounds = (values: readonly number[], equations: readonly Equation[], unseen: readonly number[], told: Partial<SecrecyProblem> = {}): number[][] => {
	const problem = plainProblem(values, equations, 3, told);
	const { low, high } = propagateBounds(new TableState(problem, buildIncidence(values.length, equations), problem.values), (cell) => unseen.includes(cell));
	return [...low].map((least, c) => [least, high[c]!]);
};
const free = [0, Infinity];

describe('propagateBounds', () => {
	it('subtracts what is shown from the whole', () => expect(bounds([45, 12, 30, 3], [sum(0, 1, 2, 3)], [3])).toEqual([[45, 45], [12, 12], [30, 30], [3, 3]]));
	it('adds shown parts up', () => expect(bounds([20, 12, 8], [sum(0, 1, 2)], [0])[0]).toEqual([20, 20]));
	it('leaves two hidden parts between nothing and all', () => expect(bounds([20, 12, 6, 2], [sum(0, 1, 2, 3)], [2, 3])).toEqual([[20, 20], [12, 12], [0, 8], [0, 8]]));
	it('knows that a hidden whole is at least what is shown of it', () => expect(bounds([20, 12, 6, 2], [sum(0, 1, 2, 3)], [0, 2])).toEqual([[14, Infinity], [12, 12], free, [2, 2]]));
	it('tells of two open ends nothing, and of one what it can', () => {
		expect(bounds([9, 4, 5], [sum(0, 1, 2)], [0, 1, 2])).toEqual([free, free, free]);
		// 0 + 1 = 2 + 3 with 0 and 3 open: 3 is at most what 0 makes of it.
		expect(bounds([5, 4, 3, 6], [{ wholes: [0, 1], parts: [2, 3] }], [0, 3])).toEqual([free, [4, 4], [3, 3], [1, Infinity]]);
		expect(bounds([5, 4, 3, 6], [{ wholes: [0, 1], parts: [2, 3] }], [1, 2])).toEqual([[5, 5], [1, Infinity], free, [6, 6]]);
	});
	it('goes on from equation to equation', () => {
		// 9 = a + b, 12 = c + d, 7 = a + c, 14 = b + d: a ≤ 7 leaves b ≥ 2, c ≤ 7 leaves d ≥ 5.
		const block = [sum(0, 4, 5), sum(1, 6, 7), sum(2, 4, 6), sum(3, 5, 7)];
		expect(bounds([9, 12, 7, 14, 2, 7, 5, 7], block, [4, 5, 6, 7]).slice(4)).toEqual([[0, 7], [2, 9], [0, 7], [5, 12]]);
	});
	it('stops after some rounds, with bounds that hold', () => {
		// A ladder from the far end: each round carries one step.
		const rungs = Array.from({ length: 12 }, (_, i) => sum(11 - i, 12 - i, 13)).reverse();
		const ladder = bounds([...Array.from({ length: 13 }, (_, i) => 24 - 2 * i), 2], rungs, Array.from({ length: 12 }, (_, i) => i));
		for (const [i, [low, high]] of ladder.slice(0, 13).entries()) expect(low! <= 24 - 2 * i && 24 - 2 * i <= high!).toBe(true);
		expect(ladder.filter(([low, high]) => low === high).length).toBeGreaterThanOrEqual(8);
		expect(ladder[0]).not.toEqual([24, 24]);
	});
	it('takes a number that tells a range as that range, and may tell less of it', () => {
		const told = { low: Float64Array.of(10, 8, 0, 0), high: Float64Array.of(10, 12, 2, 2) };
		expect(bounds([10, 9, 1, 0], [sum(0, 1, 2, 3)], [], told)).toEqual([[10, 10], [8, 10], [0, 2], [0, 2]]);
		expect(bounds([10, 9, 1, 0], [sum(0, 1, 2, 3)], [1], told)[1]).toEqual([6, 10]);
	});
	it('knows that zeros are always shown', () => expect(bounds([9, 7, 2], [sum(0, 1, 2)], [1, 2], { floor: Uint8Array.of(1, 1, 1) })).toEqual([[9, 9], [1, 8], [1, 8]]));
});
