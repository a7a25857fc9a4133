import { expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import type { SecrecyProblem } from '../problem/secrecy-problem.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { WHY } from '../problem/why.ts';
import { escalate } from './escalate.ts';

// Town 0–2 (row 0), quarter a 3–5 (row 1), quarter b 6–8 (row 2), total first; cell 9 is a rest of 4 in 3. Zeros are always shown.
const made = (told: Partial<SecrecyProblem> = {}): TableState => {
	const equations = [sum(0, 1, 2), sum(3, 4, 5), sum(6, 7, 8), sum(0, 3, 6), sum(1, 4, 7), sum(2, 5, 8), { wholes: [5], parts: [4, 9] }];
	const problem = plainProblem([12, 1, 11, 6, 1, 5, 6, 0, 6, 4], equations, 3, {
		role: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, ROLE.DERIVED), row: Int32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, -1), block: Int32Array.of(0, 0, 0, 1, 1, 1, 1, 1, 1, 1),
		total: Uint8Array.of(1, 0, 0, 1, 0, 0, 1, 0, 0, 0), floor: new Uint8Array(10).fill(1), ...told
	});
	return new TableState(problem, buildIncidence(10, equations), problem.values);
};
const steps = (state: TableState, cell: number): number[][] => {
	const found: number[][] = [];
	for (let told: number[] = []; escalate(state, cell, (c) => told.push(c)); told = []) found.push(told);
	return found;
};

it('withholds the breakdown, then the line, then the same for the areas beside it, and nothing above', () => {
	const state = made();
	expect(steps(state, 4)).toEqual([[4, 5], [3], [7, 8], [6]]);
	expect([...state.why]).toEqual([0, 0, 0, WHY.WHOLE_ROW, WHY.COARSER, WHY.COARSER, WHY.WHOLE_ROW, WHY.COARSER, WHY.COARSER, 0]);
	expect([...state.floor]).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 1]);
});
it('keeps earlier reasons', () => {
	const state = made({ initially: Uint8Array.of(0, 0, 0, 0, WHY.SMALL, 0, 0, 0, 0, 0) });
	escalate(state, 4, () => {});
	expect([state.why[4], state.why[5]]).toEqual([WHY.SMALL, WHY.COARSER]);
});
it('goes from a derived cell to the line of a part, and nowhere from one that follows from none', () => {
	expect(steps(made(), 9)[0]).toEqual([4, 5]);
	expect(steps(made({ row: Int32Array.of(0, 0, 0, 1, 2, 1, 2, 2, 2, -1) }), 9)[0]).toEqual([4, 7, 8]);
	expect(steps(made({ row: Int32Array.of(0, 0, 0, 1, -1, 1, 2, 2, 2, -1) }), 9)[0]).toEqual([5]);
	expect(steps(made({ row: Int32Array.of(0, 0, 0, 1, -1, -1, 2, 2, 2, -1) }), 9)).toEqual([]);
});
it('has nothing to do where zeros may be hidden, and leaves what is public', () => {
	expect(steps(made({ floor: new Uint8Array(10) }), 4)).toEqual([]);
	expect(steps(made({ role: Uint8Array.of(0, 0, 0, ROLE.PUBLIC, 0, 0, 0, 0, 0, ROLE.DERIVED) }), 4)).toEqual([[4, 5], [7, 8], [6]]);
});
it('starts with the line itself where the town is the first', () => expect(steps(made(), 1)).toEqual([[1, 2], [0]]));
