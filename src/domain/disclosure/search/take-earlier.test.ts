import { expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import type { Alternative } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { WHY } from '../problem/why.ts';
import { takeEarlier } from './take-earlier.ts';
import { Witnesses } from './witnesses.ts';

/** 20 = 12 + 5 + 3, the last two withheld. What was found for 20 = 12 + 6 + 2 and a cell more. */
const before = Float64Array.of(20, 12, 6, 2, 7);
function takenFrom(table: Alternative, initially: Uint8Array = Uint8Array.of(0, 0, WHY.BEFORE, WHY.BEFORE)): Witnesses {
	const problem = plainProblem([20, 12, 5, 3], [sum(0, 1, 2, 3)], 3, { initially });
	const witnesses = new Witnesses(problem.values);
	takeEarlier({ certificates: [{ cell: 3, low: table, high: { cells: [], values: [] } }], inDoubt: [], reference: before }, new TableState(problem, buildIncidence(4, problem.equations), problem.values), witnesses);
	return witnesses;
}

it('walks the same move from the table at hand', () => expect(takenFrom({ cells: [2, 3], values: [8, 0] }).certificate(3).low).toEqual({ cells: [2, 3], values: [7, 1] }));
it('leaves out cells that only the other problem has', () => expect(takenFrom({ cells: [2, 3, 4], values: [8, 0, 9] }).certificate(2).high).toEqual({ cells: [2, 3], values: [7, 1] }));
it.each<[string, Alternative, Uint8Array?]>([
	['breaks a sum here', { cells: [2, 4], values: [8, 5] }],
	['leads below zero', { cells: [2, 3], values: [0, 8] }],
	['moves what is shown here', { cells: [2, 3], values: [8, 0] }, Uint8Array.of(0, 0, 0, WHY.BEFORE)]
])('takes nothing that %s', (_, table, initially) => {
	const witnesses = takenFrom(table, initially);
	for (const cell of [2, 3]) expect(witnesses.certificate(cell)).toEqual({ cell, low: { cells: [], values: [] }, high: { cells: [], values: [] } });
});
