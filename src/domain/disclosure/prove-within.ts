/**
 * Proving with what is withheld already: no further cell is hidden here.
 *
 * For: the block rule mostly hides enough; then it only remains to be shown.
 * Method: the withheld cells fall into parts that no sum connects. In each part one program moves all open cells at once
 * towards an end, again with those that are left as long as it proves any. Then for each cell still open the smallest change in
 * its surroundings; else any change in the whole part; where that comes in fractions the smallest one, which is mostly in whole
 * numbers, and made so where it is not.
 */
import { jitter } from './cell-cost.ts';
import { components } from './components.ts';
import type { Incidence } from './incidence.ts';
import type { LinearSolver } from './linear-solver.ts';
import { Moves } from './moves.ts';
import { surroundings } from './surroundings.ts';
import type { Direction, Witnesses } from './witnesses.ts';

export function proveWithin(solver: LinearSolver, incidence: Incidence, unknown: Uint8Array, reference: Float64Array, witnesses: Witnesses): void {
	// Not quite even: ties cost the solver time.
	const costs = Float64Array.from({ length: incidence.cells }, (_, cell) => 1 + jitter(cell));
	const isUnknown = (cell: number) => unknown[cell] === 1;
	const smallest = (among: readonly number[]) => new Moves(solver, incidence, among, () => true, reference, costs);
	for (const cells of components(incidence, isUnknown)) {
		if (witnesses.open('low', cells).length + witnesses.open('high', cells).length === 0) continue;
		const free = new Moves(solver, incidence, cells, () => false, reference, costs);
		let small: Moves | undefined;
		for (const direction of ['low', 'high'] as const) {
			while (moveTogether(free, witnesses, direction, cells) > 0);
			for (const cell of cells) {
				if (!witnesses.isOpen(cell, direction)) continue;
				const change = witnesses.change(cell, direction);
				const near = smallest(surroundings(incidence, isUnknown, reference, cell));
				let found = near.solveWith(cell, change, false);
				near.close();
				if (typeof found === 'string') found = free.solveWith(cell, change, false);
				if (found === 'fractional') found = (small ??= smallest(cells)).solveWith(cell, change, true);
				if (typeof found !== 'string') witnesses.take(found);
			}
		}
		free.close();
		small?.close();
	}
}

/** How many ends were proven; 0 also when the common table is not in whole numbers. */
function moveTogether(moves: Moves, witnesses: Witnesses, direction: Direction, cells: readonly number[]): number {
	const open = witnesses.open(direction, cells);
	if (open.length < 2) return 0;
	for (const cell of open) {
		moves.wish(cell, direction === 'low' ? 1 : -1);
		if (direction === 'high') moves.bind(cell, 0, witnesses.change(cell, direction));
	}
	const found = moves.solve();
	for (const cell of open) {
		moves.wish(cell, 0);
		moves.release(cell);
	}
	return typeof found === 'string' ? 0 : witnesses.take(found);
}
