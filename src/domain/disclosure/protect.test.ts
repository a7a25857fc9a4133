import { describe, expect, it } from 'vitest';
import { plainProblem, sum } from './problem/make-problem.test-data.ts';
import type { Alternative } from './problem/secrecy-problem.ts';
import { ROLE } from './problem/secrecy-problem.ts';
import { WHY } from './problem/why.ts';
import { protect } from './protect.ts';
import type { LinearOutcome, LinearSolver } from './search/linear-solver.ts';

// Solvers nobody should trust, handed in on purpose. The honest one has its tests where it lives, in src/server/release.
const answering = (answer: (columns: number) => LinearOutcome): LinearSolver => ({
	open: ({ cost }) => ({ changeCost: () => {}, changeBounds: () => {}, solve: () => answer(cost.length), solveInIntegers: () => answer(cost.length), close: () => {} })
});
const problem = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)]);

describe('protect refuses, in German and without a figure, when the solver', () => {
	it.each<[string, LinearSolver]>([
		['gives up', answering(() => 'gave-up')],
		['offers the true table', answering((columns) => new Float64Array(columns))],
		['offers tables that break the sums', answering((columns) => new Float64Array(columns).fill(-2))],
		['offers changes of shown cells that break the sums', answering((columns) => Float64Array.from({ length: columns }, (_, i) => (i === 1 ? 1 : 0)))],
		['offers no numbers', answering((columns) => new Float64Array(columns).fill(NaN))]
	])('%s', (_, solver) => {
		const outcome = protect(problem, solver);
		expect(outcome).toEqual({ refused: expect.stringMatching(/^Für mindestens eine kleine Zahl/) });
		expect(JSON.stringify(outcome)).not.toMatch(/\d/);
	});
});

it('believes no solver that says nothing helps, unless plain bounds say so too', () => {
	const nothing = answering(() => 'infeasible');
	expect(protect(problem, nothing)).toEqual({ refused: expect.stringMatching(/^Für mindestens eine kleine Zahl/) });
	const known = { ...problem, role: Uint8Array.of(ROLE.PUBLIC, ROLE.PUBLIC, ROLE.PUBLIC, ROLE.SHOWABLE) };
	expect(protect(known, nothing)).toMatchObject({ beyondHelp: [3], certificates: [] });
});

it('proves again with what was found before, and believes that no more than a solver', () => {
	const nothing = answering(() => 'infeasible');
	const hidden = { ...problem, initially: Uint8Array.of(0, 0, WHY.BEFORE, 0) };
	const [low, high] = [{ cells: [2, 3], values: [8, 0] }, { cells: [2, 3], values: [5, 3] }];
	const found = (tables: readonly Alternative[]) => protect(hidden, nothing, { inDoubt: [], reference: problem.values, certificates: tables.map((table) => ({ cell: 3, low: table, high: table })) });
	expect(found([low, high])).toMatchObject({ why: Uint8Array.of(0, 0, WHY.BEFORE, WHY.SMALL), certificates: [{ cell: 3, low, high }] });
	for (const tables of [[low], [low, { cells: [2, 3], values: [6, 3] }], [low, { cells: [1, 3], values: [11, 3] }]]) expect(found(tables)).toEqual({ refused: expect.stringMatching(/^Für mindestens eine kleine Zahl/) });
});
