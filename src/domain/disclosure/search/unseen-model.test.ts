import { describe, expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import type { SecrecyProblem } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { WHY } from '../problem/why.ts';
import { unclearCounts } from './clear-counts.ts';
import type { Recording } from './recording-solver.test-data.ts';
import { recordingSolver } from './recording-solver.test-data.ts';
import { UnseenModel } from './unseen-model.ts';
import { Witnesses } from './witnesses.ts';

// 9 = 2 + 7 and 12 = 5 + 7 in rows, 7 = 2 + 5 and 14 = 7 + 7 in columns; the four inside are hidden.
const block = [sum(0, 4, 5), sum(1, 6, 7), sum(2, 4, 6), sum(3, 5, 7)];
const made = (told: Partial<SecrecyProblem> = {}): { state: TableState; witnesses: Witnesses } => {
	const problem = plainProblem([9, 12, 7, 14, 2, 7, 5, 7], block, 3, { initially: Uint8Array.of(0, 0, 0, 0, 1, 2, 2, 2), ...told });
	const state = new TableState(problem, buildIncidence(8, block), problem.values);
	return { state, witnesses: new Witnesses(state.reference) };
};

describe('UnseenModel', () => {
	const least = (solver: Recording, cell = 5, told: Partial<SecrecyProblem> = {}) => {
		const { state, witnesses } = made(told);
		const model = new UnseenModel(solver, state, [4, 5, 6, 7]);
		const found = model.least(cell, witnesses);
		model.close();
		return { found, witnesses };
	};
	it('is a program over what is not told, from the least to the most it can be', () => {
		const solver = recordingSolver([0, 0, 0, 0]);
		least(solver);
		expect(solver.programs[0]).toEqual({
			rows: 4, cost: new Float64Array(4), lower: Float64Array.of(-2, -7, -5, -7), upper: new Float64Array(4).fill(Infinity),
			columnStart: Int32Array.of(0, 2, 4, 6, 8), row: Int32Array.of(0, 1, 0, 2, 3, 1, 3, 2), coefficient: new Float64Array(8).fill(1)
		});
		expect(solver.told).toEqual(['cost 1: 1', 'solve', 'cost 1: 0', 'close']);
	});
	it('keeps a number that tells a range within it', () => {
		const solver = recordingSolver([0, 0, 0, 0]);
		least(solver, 5, { initially: Uint8Array.of(0, 0, 0, 0, 1, 2, 0, 2), low: Float64Array.of(9, 12, 7, 14, 2, 7, 3, 7), high: Float64Array.of(9, 12, 7, 14, 2, 7, 7, 7), floor: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1) });
		expect([[...solver.programs[0]!.lower], [...solver.programs[0]!.upper]]).toEqual([[-1, -6, -2, -6], [Infinity, Infinity, 2, Infinity]]);
	});
	it('rounds up, and keeps tables of whole numbers as witnesses', () => {
		const { found, witnesses } = least(recordingSolver([5, -5, -5, 5]));
		expect(found).toBe(2);
		expect([witnesses.lowest(5), witnesses.lowest(6)]).toEqual([2, 0]);
		expect(witnesses.certificate(5).low).toEqual({ cells: [4, 5, 6, 7], values: [7, 2, 0, 12] });
		expect(least(recordingSolver([0, -1, 0, 0])).witnesses.certificate(5).low).toEqual({ cells: [5], values: [6] });
	});
	it('believes no fraction as a table, and takes it for a bound', () => {
		const { found, witnesses } = least(recordingSolver([4.5, -4.5, 0, 0]));
		expect([found, witnesses.lowest(5)]).toEqual([3, 7]);
		expect(least(recordingSolver([5, -5.0001, 0, 0])).witnesses.lowest(5)).toBe(7);
		expect([least(recordingSolver([5, -4.9999999, -5, 5])).found, least(recordingSolver([5, -5.0000001, -5, 5])).found]).toEqual([2, 2]);
	});
	it('that is not answered leaves the count in doubt', () => expect([least(recordingSolver('gave-up')).found, least(recordingSolver('infeasible'), 5, { floor: new Uint8Array(8).fill(1) }).found]).toEqual([0.5, 1.5]));
});

describe('unclearCounts', () => {
	const unclear = (solver: Recording, told: Partial<SecrecyProblem> = {}, among: (cell: number) => boolean = () => true, take?: (witnesses: Witnesses) => void) => {
		const { state, witnesses } = made(told);
		take?.(witnesses);
		return unclearCounts(state, solver, witnesses, among);
	};
	it('asks for counts that may look small, not for those whose bounds lie above', () => {
		// 5 is 2 … 9 and 6 is 0 … 7; 7 is 5 … 12 by single sums; 4 is small itself.
		const solver = recordingSolver([5, -5, -5, 5], [5, -5, -5, 5]);
		expect(unclear(solver)).toEqual([5]);
		expect(solver.told).toEqual(['cost 1: 1', 'solve', 'cost 1: 0', 'close']);
	});
	it('finds none that can be nothing or is large enough', () => {
		expect(unclear(recordingSolver([7, -7, -5, 5], [0, 0, 0, 0]))).toEqual([]);
		expect(unclear(recordingSolver([4, -4, 0, 0], [0, 0, -5, 0]))).toEqual([]);
		expect(unclear(recordingSolver([4, -4, 0, 0], [0, 0, -4, 0]))).toEqual([6]);
		expect(unclear(recordingSolver([5, -6, 0, 0], [0, 0, -3, 0]))).toEqual([5, 6]);
	});
	it('asks only for those it is told to, and nobody where none is open', () => {
		const solver = recordingSolver([0, 0, -4, 0]);
		expect(unclear(solver, {}, (cell) => cell === 6)).toEqual([6]);
		const silent = recordingSolver([0, 0, 0, 0]);
		expect(unclear(silent, {}, () => false)).toEqual([]);
		expect(silent.programs).toEqual([]);
	});
	it('needs nothing more where a table with a zero is known', () => {
		const silent = recordingSolver([0, 0, 0, 0]);
		expect(unclear(silent, {}, () => true, (witnesses) => witnesses.take({ cells: [5, 6], values: [0, 0] }))).toEqual([]);
		expect(silent.programs).toEqual([]);
	});
	it('looks at each part that hangs together by itself', () => {
		const solver = recordingSolver([0, -3]);
		const problem = plainProblem([9, 4, 5, 9, 4, 5], [sum(0, 1, 2), sum(3, 4, 5)], 3, { initially: Uint8Array.of(0, WHY.PARTNER, WHY.PARTNER, 0, WHY.PARTNER, WHY.PARTNER) });
		const state = new TableState(problem, buildIncidence(6, problem.equations), problem.values);
		unclearCounts(state, solver, new Witnesses(state.reference), () => true);
		expect(solver.programs.map((p) => [p.rows, p.cost.length])).toEqual([[1, 2], [1, 2]]);
	});
});
