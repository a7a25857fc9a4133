import { expect, it } from 'vitest';
import type { LinearProgram, LinearSolver } from '../search/linear-solver.ts';
import { buildIncidence } from './incidence.ts';
import { plainProblem, sum } from './make-problem.test-data.ts';
import type { ReferenceTable } from './reference-table.ts';
import { referenceTable } from './reference-table.ts';
import type { Equation, SecrecyProblem } from './secrecy-problem.ts';

const complete = (values: readonly (number | null)[], equations: readonly Equation[], solver: LinearSolver, told: Partial<SecrecyProblem> = {}): ReferenceTable =>
	referenceTable(plainProblem(values, equations, 3, told), buildIncidence(values.length, equations), solver);
/** Answers with given numbers, and tells what it was asked. */
const answering = (fractions: readonly number[] | 'infeasible' | 'gave-up', whole: readonly number[] | 'infeasible' | 'gave-up' = fractions) => {
	const asked = { program: undefined as LinearProgram | undefined, whole: 0, closed: 0 };
	const give = (x: readonly number[] | 'infeasible' | 'gave-up') => (typeof x === 'string' ? x : Float64Array.from(x));
	const solver: LinearSolver = { open: (program) => {
		asked.program = program;
		return { changeCost: () => {}, changeBounds: () => {}, solve: () => give(fractions), solveInIntegers: () => (asked.whole++, give(whole)), close: () => void asked.closed++ };
	} };
	return { asked, solver };
};
const none: LinearSolver = { open: () => {
	throw new Error('nothing is left to solve');
} };

it('needs no solver for what follows from one equation after the other', () => {
	expect(complete([20, 12, null], [sum(0, 1, 2)], none)).toEqual({ reference: Float64Array.of(20, 12, 8) });
	expect(complete([null, 12, 8], [sum(0, 1, 2)], none)).toEqual({ reference: Float64Array.of(20, 12, 8) });
	// Only the last equation has a single unknown; each one found opens the next.
	expect(complete([20, null, null, null, 3, 2], [sum(0, 1, 4), sum(1, 2, 4), sum(2, 3, 5), sum(3, 4, 5)], none)).toMatchObject({ impossible: 'contradiction' });
	expect(complete([20, null, null, null, 3, 2], [sum(0, 1, 4), sum(1, 2, 4), sum(2, 3, 5)], none)).toEqual({ reference: Float64Array.of(20, 17, 14, 12, 3, 2) });
	expect(complete([null, null, null, 5, 3, 2], [sum(0, 1, 4), sum(1, 2, 4), sum(2, 3, 5)], none)).toEqual({ reference: Float64Array.of(13, 10, 7, 5, 3, 2) });
	expect(complete([0, 0, null], [sum(0, 1, 2)], none)).toEqual({ reference: Float64Array.of(0, 0, 0) });
	expect(complete([null, 4], [], none, { low: Float64Array.of(7, 4), high: Float64Array.of(9, 4) })).toEqual({ reference: Float64Array.of(7, 4) });
});

it('leaves the delivered numbers as they are', () => {
	const problem = plainProblem([20, 12, null], [sum(0, 1, 2)]);
	referenceTable(problem, buildIncidence(3, problem.equations), none);
	expect([...problem.values]).toEqual([20, 12, NaN]);
});

it('asks for the smallest counts that fit, with what is known as a column of its own', () => {
	const { asked, solver } = answering([3, 5, 1]);
	expect(complete([20, 12, null, null, 4, null, null], [sum(0, 1, 2, 3), sum(2, 4, 5, 6)], solver, { low: Float64Array.of(20, 12, 0, 1, 4, 0, 0), high: Float64Array.of(20, 12, 9, 8, 4, Infinity, Infinity) })).toMatchObject({ impossible: 'contradiction' });
	expect(asked.program).toEqual({
		rows: 2, cost: Float64Array.of(1, 1, 1, 1, 0), lower: Float64Array.of(0, 1, 0, 0, 1), upper: Float64Array.of(9, 8, Infinity, Infinity, 1),
		columnStart: Int32Array.of(0, 2, 3, 4, 5, 7), row: Int32Array.of(0, 1, 0, 1, 1, 0, 1), coefficient: Float64Array.of(1, -1, 1, 1, 1, -8, 4)
	});
	expect(asked.closed).toBe(1);
});

it('takes whole numbers as they come, and asks again for those that are none', () => {
	const close = answering([3.000001, 4.999999, 1]);
	expect(complete([20, 12, null, null], [sum(0, 1, 2, 3)], close.solver)).toEqual({ reference: Float64Array.of(20, 12, 3, 5) });
	expect(close.asked.whole).toBe(0);
	const half = answering([3.5, 4.5, 1], [2, 6, 1]);
	expect(complete([20, 12, null, null], [sum(0, 1, 2, 3)], half.solver)).toEqual({ reference: Float64Array.of(20, 12, 2, 6) });
	const first = answering([3, 4.5, 1], [2, 6, 1]);
	expect(complete([20, 12, null, null], [sum(0, 1, 2, 3)], first.solver)).toEqual({ reference: Float64Array.of(20, 12, 2, 6) });
	// The last column is the number 1, no count.
	const odd = answering([3, 5, 0.5]);
	complete([20, 12, null, null], [sum(0, 1, 2, 3)], odd.solver);
	expect(odd.asked.whole).toBe(0);
});

it('tells what cannot be from what was not found', () => {
	const outcome = (fractions: 'infeasible' | 'gave-up' | number[], whole?: 'gave-up'): ReferenceTable => complete([20, 12, null, null], [sum(0, 1, 2, 3)], answering(fractions, whole).solver);
	expect([outcome('infeasible'), outcome('gave-up'), outcome([0.5, 7.5, 1], 'gave-up')]).toEqual([{ impossible: 'contradiction' }, { impossible: 'not-found' }, { impossible: 'not-found' }]);
	expect([outcome([3, 4, 1]), outcome([-1, 9, 1])]).toEqual([{ impossible: 'contradiction' }, { impossible: 'contradiction' }]);
});
