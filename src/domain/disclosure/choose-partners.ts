/**
 * Choosing partners: the cheapest further cells to withhold where the withheld ones do not suffice.
 *
 * For: a proof for every cell at the least loss of published numbers.
 * Method: per open cell and end the cheapest move over all cells its sums reach; the shown cells it uses are withheld. The
 * block rule is not applied to them: it speaks of small counts, and the move proves that they suffice. What is withheld later
 * never spoils an earlier proof, because that only frees cells.
 */
import { cellCosts } from './cell-cost.ts';
import { components } from './components.ts';
import type { Incidence } from './incidence.ts';
import type { LinearSolver } from './linear-solver.ts';
import { Moves } from './moves.ts';
import type { Witnesses } from './witnesses.ts';

/** Withheld in addition, per cell; or the reason why some cell stays unproven. Changes `hidden`. */
export function choosePartners(solver: LinearSolver, incidence: Incidence, hidden: Uint8Array, missing: Uint8Array, reference: Float64Array, witnesses: Witnesses, supplied: (cell: number) => boolean): number | 'unproven' {
	if (witnesses.open('low').length + witnesses.open('high').length === 0) return 0;
	const costs = cellCosts(incidence);
	let partners = 0;
	for (const cells of components(incidence, () => true)) {
		if (witnesses.open('low', cells).length + witnesses.open('high', cells).length === 0) continue;
		const shown = new Set(cells.filter((cell) => !hidden[cell] && !missing[cell]));
		const moves = new Moves(solver, incidence, cells, (cell) => shown.has(cell), reference, costs);
		try {
			for (const cell of cells) for (const direction of ['low', 'high'] as const) {
				if (!witnesses.isOpen(cell, direction)) continue;
				const found = moves.solveWith(cell, witnesses.change(cell, direction), true);
				if (found === 'infeasible' && supplied(cell)) {
					witnesses.waive(cell, direction);
					continue;
				}
				if (typeof found === 'string') return 'unproven';
				for (const used of found.cells) {
					if (!shown.delete(used)) continue;
					hidden[used] = 1;
					moves.withhold(used);
					partners++;
				}
				witnesses.take(found);
			}
		} finally {
			moves.close();
		}
	}
	return partners;
}
