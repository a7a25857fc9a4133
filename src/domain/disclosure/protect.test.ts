import { describe, expect, it } from 'vitest';
import type { LinearOutcome, LinearSolver } from './linear-solver.ts';
import { protect } from './protect.ts';

// Solvers nobody should trust, handed in on purpose. The honest one has its tests where it lives, in src/server/release.
const answering = (answer: (columns: number) => LinearOutcome): LinearSolver => ({
	open: ({ cost }) => ({ changeCost: () => {}, changeBounds: () => {}, solve: () => answer(cost.length), solveInIntegers: () => answer(cost.length), close: () => {} })
});
const problem = { values: [20, 12, 6, 2], suppliedHidden: [false, false, false, false], sums: [{ whole: 0, parts: [1, 2, 3] }] };

describe('protect refuses, in German and without a figure, when the solver', () => {
	it.each<[string, LinearSolver]>([
		['gives up', answering(() => 'gave-up')],
		['finds nothing', answering(() => 'infeasible')],
		['offers the true table', answering((columns) => new Float64Array(columns))],
		['offers tables that break the sums', answering((columns) => new Float64Array(columns).fill(-2))],
		['offers fractions', answering((columns) => new Float64Array(columns).fill(0.5))],
		['offers no numbers', answering((columns) => new Float64Array(columns).fill(NaN))]
	])('%s', (_, solver) => {
		const outcome = protect(problem, { minimumCount: 3 }, solver);
		expect(outcome).toEqual({ refused: expect.stringMatching(/^Für mindestens eine kleine Zahl/) });
		expect(JSON.stringify(outcome)).not.toMatch(/\d/);
	});
});
