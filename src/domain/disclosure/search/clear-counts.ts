/**
 * Which larger withheld counts look small to an attacker.
 *
 * For: a count of 7 that can be told to lie between 2 and 9 looks like a small one; and if only truly small counts were spared that, its very doubt
 * would tell that it is none.
 * Method: bounds are propagated through the equations; where they already lie at the least count or above, or a table with a zero is known, nothing more is needed.
 * Else the smallest possible count is computed over what is unseen.
 * Reference: rows 9 = a + b and 12 = c + d, columns 7 = a + c and 14 = b + d, all hidden: b is 2 … 9.
 */
import { components } from '../problem/components.ts';
import type { LinearSolver } from './linear-solver.ts';
import { mustBeClear } from '../problem/needs.ts';
import { propagateBounds } from './propagate-bounds.ts';
import type { TableState } from '../problem/table-state.ts';
import { UnseenModel } from './unseen-model.ts';
import type { Witnesses } from './witnesses.ts';

/** The cells that must be made possible as low as can be believed. @param among cells to look at */
export function unclearCounts(state: TableState, solver: LinearSolver, witnesses: Witnesses, among: (cell: number) => boolean): number[] {
	const { problem, floor } = state;
	const { low } = propagateBounds(state, (cell) => state.unseen(cell));
	const found: number[] = [];
	const doubtful = (cell: number): boolean => among(cell) && mustBeClear(state, cell) && witnesses.lowest(cell) > floor[cell]! && low[cell]! < problem.least[cell]!;
	for (const cells of components(state.incidence, (cell) => !state.pinned(cell))) {
		const open = cells.filter(doubtful);
		if (open.length === 0) continue;
		const model = new UnseenModel(solver, state, cells);
		try {
			for (const cell of open) {
				if (witnesses.lowest(cell) <= floor[cell]!) continue;
				const least = model.least(cell, witnesses);
				if (least > floor[cell]! && least < problem.least[cell]!) found.push(cell);
			}
		} finally {
			model.close();
		}
	}
	return found;
}
