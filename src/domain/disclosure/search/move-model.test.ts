import { describe, expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import type { SecrecyProblem } from '../problem/secrecy-problem.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { WHY } from '../problem/why.ts';
import type { Stretch } from './move-model.ts';
import { MoveModel } from './move-model.ts';
import { recordingSolver } from './recording-solver.test-data.ts';

/** 20 = 12 + 6 + 2, the 2 withheld. */
const state = (told: Partial<SecrecyProblem> = {}): TableState => {
	const problem = plainProblem([20, 12, 6, 2], [sum(0, 1, 2, 3)], 3, { initially: Uint8Array.of(0, 0, 0, WHY.SMALL), ...told });
	return new TableState(problem, buildIncidence(4, problem.equations), Float64Array.of(20, 12, 6, 2));
};
const once: Stretch = { up: 1, down: 0 };
const opened = (made: TableState, stretch: Stretch, cells = [0, 1, 2, 3]) => {
	const solver = recordingSolver([]);
	new MoveModel(solver, made, cells, stretch);
	return solver.programs[0]!;
};

describe('the program of moves', () => {
	it('has a column up and one down for each cell, as far as counts may go, withheld ones nearly free', () => {
		const made = state();
		const { rows, lower, upper, cost, columnStart, row, coefficient } = opened(made, once);
		const free = 0.001;
		expect({ rows, lower, upper, columnStart, row, coefficient, cost }).toEqual({
			rows: 1, lower: new Float64Array(8), upper: Float64Array.of(Infinity, 20, Infinity, 12, Infinity, 6, Infinity, 2), columnStart: Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8),
			row: new Int32Array(8), coefficient: Float64Array.of(-1, 1, 1, -1, 1, -1, 1, -1),
			cost: Float64Array.from([0, 0, 1, 1, 2, 2].map((c) => made.costs[c]!).concat(free, free))
		});
	});
	it('leaves room for the whole way, up and down', () => {
		expect([...opened(state(), { up: 1, down: 2 }, [3]).upper]).toEqual([1, 2]);
		expect([...opened(state(), { up: 2, down: 1 }, [2]).upper]).toEqual([6, 3]);
		expect([...opened(state(), { up: 0, down: 2 }, [2]).upper]).toEqual([3, Infinity]);
		expect([...opened(state({ floor: Uint8Array.of(0, 1, 1, 1) }), { up: 2, down: 2 }, [2]).upper]).toEqual([2, 2]);
		expect([...opened(state(), { up: 4, down: 4 }, [2]).upper]).toEqual([1, 1]);
	});
	it('has no columns for what cannot move', () => {
		expect(opened(state({ role: Uint8Array.of(ROLE.PUBLIC, 0, 0, 0) }), once).cost).toHaveLength(6);
		expect(opened(state({ floor: Uint8Array.of(0, 0, 7, 0) }), once, [2, 3]).cost).toHaveLength(2);
		// Nothing is left of a withheld cell on the way down.
		expect([...opened(state({ floor: Uint8Array.of(0, 0, 0, 2) }), { up: 1, down: 1 }, [3]).upper]).toEqual([0, 0]);
	});
	it('moves what tells a range for nothing within it, and for its price beyond', () => {
		const made = state({ low: Float64Array.of(20, 8, 6, 2), high: Float64Array.of(20, 13, 6, 2) });
		const { upper, cost } = opened(made, once, [1]);
		expect([[...upper], [...cost]]).toEqual([[1, 4, Infinity, 8], [0.001, 0.001, made.costs[1], made.costs[1]]]);
		expect([...opened(made, { up: 1, down: 1 }, [1]).upper]).toEqual([1, 1, 11, 11]);
		expect([...opened(state({ role: Uint8Array.of(0, ROLE.PUBLIC, 0, 0), low: Float64Array.of(20, 8, 6, 2), high: Float64Array.of(20, 13, 6, 2) }), once, [1]).upper]).toEqual([1, 4]);
	});
});

describe('a move', () => {
	const asked = (answers: readonly (readonly number[] | 'infeasible' | 'gave-up')[], target: number, step: number, inIntegers?: boolean, told: Partial<SecrecyProblem> = {}) => {
		const solver = recordingSolver(...answers);
		const model = new MoveModel(solver, state(told), [0, 1, 2, 3], once);
		const found = inIntegers === undefined ? model.solve(target, step) : model.solve(target, step, inIntegers);
		return { found, told: solver.told };
	};
	const move = [0, 0, 0, 1, 0, 0, 1, 0];
	it('is read from its columns, whole numbers only', () => {
		expect(asked([move], 3, 1).found).toEqual({ cells: [1, 3], steps: [-1, 1] });
		expect(asked([move.map((x) => x * 1.000001)], 3, 1).found).toEqual({ cells: [1, 3], steps: [-1, 1] });
		expect(asked([[0, 0, 0, 0.5, 0, 0.5, 1, 0]], 3, 1).found).toBe('fractional');
		expect(asked([[0, 0, 0, 0.9999, 0, 0, 1, 0]], 3, 1).found).toBe('fractional');
		expect([asked(['infeasible'], 3, 1).found, asked(['gave-up'], 3, 1).found]).toEqual(['infeasible', 'gave-up']);
	});
	it('holds its target to the step while it is sought', () => {
		expect(asked([move], 3, 1).told).toEqual(['bounds 6: 1 … 1', 'bounds 7: 0 … 0', 'solve', 'bounds 6: 0 … Infinity', 'bounds 7: 0 … 2']);
		expect(asked([move], 3, -2).told.slice(0, 2)).toEqual(['bounds 6: 0 … 0', 'bounds 7: 2 … 2']);
	});
	it('takes the step from what is free first, where the target tells a range', () => {
		const told = { low: Float64Array.of(20, 8, 6, 2), high: Float64Array.of(20, 13, 6, 2) };
		expect(asked([[]], 1, 3, false, told).told.slice(0, 4)).toEqual(['bounds 2: 1 … 1', 'bounds 3: 0 … 0', 'bounds 4: 2 … 2', 'bounds 5: 0 … 0']);
	});
	it('of a target without room is none, and nobody is asked', () => {
		expect(asked([move], 3, -3)).toEqual({ found: 'infeasible', told: ['bounds 6: 0 … 0', 'bounds 7: 2 … 2', 'bounds 6: 0 … Infinity', 'bounds 7: 0 … 2'] });
		expect(asked([move], 7, 1).found).toBe('infeasible');
	});
	it('is sought again in whole numbers only where fractions came and it is wanted', () => {
		const half = [0, 0, 0, 0.5, 0, 0.5, 1, 0];
		expect(asked([half, move], 3, 1, true)).toMatchObject({ found: { cells: [1, 3] }, told: ['bounds 6: 1 … 1', 'bounds 7: 0 … 0', 'solve', 'solve in integers', 'bounds 6: 0 … Infinity', 'bounds 7: 0 … 2'] });
		expect(asked([half, move], 3, 1).found).toBe('fractional');
		expect(asked([move, half], 3, 1, true).found).toMatchObject({ cells: [1, 3] });
	});
});

it('a cell that is withheld meanwhile moves nearly for nothing, and the program is closed in the end', () => {
	const solver = recordingSolver([]);
	const model = new MoveModel(solver, state(), [1, 2], once);
	model.withhold(2);
	model.withhold(3);
	model.close();
	expect(solver.told).toEqual(['cost 2: 0.001', 'cost 3: 0.001', 'close']);
});
