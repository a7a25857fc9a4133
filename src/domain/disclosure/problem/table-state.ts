import { cellCosts } from '../search/cell-cost.ts';
import type { Incidence } from './incidence.ts';
import type { SecrecyProblem } from './secrecy-problem.ts';
import { isExact, ROLE } from './secrecy-problem.ts';
import type { Why } from './why.ts';
import { WHY } from './why.ts';

/** How a cell may move from the reference table to another one. */
export type Freedom = 'fixed' | 'priced' | 'free';

/** A table while it is being protected: what is withheld so far, and how its cells may move. */
export class TableState {
	readonly problem: SecrecyProblem;
	readonly incidence: Incidence;
	readonly reference: Float64Array;
	readonly costs: Float64Array;
	/** Why each cell is withheld so far, 0 = shown. */
	readonly why: Uint8Array;
	/** The least each cell can be for all an attacker knows. */
	readonly floor: Uint8Array;

	constructor(problem: SecrecyProblem, incidence: Incidence, reference: Float64Array) {
		this.problem = problem;
		this.incidence = incidence;
		this.reference = reference;
		this.costs = cellCosts(incidence, problem.role);
		this.why = problem.initially.slice();
		this.floor = problem.floor.slice();
	}

	/** Can it still be decided to withhold the cell? Where zeros are always shown a zero cannot be. */
	hideable(cell: number): boolean {
		return this.problem.role[cell] === ROLE.SHOWABLE && !this.why[cell] && this.reference[cell]! >= this.floor[cell]!;
	}
	/** No number of it is printed. */
	unseen(cell: number): boolean {
		const role = this.problem.role[cell]!;
		return role === ROLE.SHOWABLE ? this.why[cell] !== WHY.SHOWN : role !== ROLE.PUBLIC;
	}
	/** Shown with one exact number, or known with one. */
	pinned(cell: number): boolean {
		return !this.unseen(cell) && isExact(this.problem, cell);
	}
	freedom(cell: number): Freedom {
		if (this.unseen(cell)) return 'free';
		return this.hideable(cell) ? 'priced' : 'fixed';
	}
	hide(cell: number, why: Why): void {
		this.why[cell] = why;
	}
}
