/**
 * Choosing partners: the cheapest cells to withhold so that a cell is in enough doubt.
 *
 * For: a proof for every withheld cell at the least loss of published numbers.
 * Method: first one move that can be walked up and down from the true table, within the cell's neighbourhood; then one move for each end; then the same in
 * everything its equations reach. The shown cells that a move uses are withheld. What is withheld later never spoils an earlier proof,
 * because that only frees cells.
 */
import type { LinearSolver } from './linear-solver.ts';
import type { Move, Stretch } from './move-model.ts';
import { MoveModel } from './move-model.ts';
import type { Need } from './needs.ts';
import type { TableState } from './table-state.ts';
import { ROLE } from './secrecy-problem.ts';
import { WHY } from './why.ts';
import type { Witnesses } from './witnesses.ts';

export type SearchOutcome = 'proven' | 'infeasible' | 'gave-up';

const ONCE: Stretch = { up: 1, down: 0 };

export class PartnerSearch {
	readonly #solver: LinearSolver;
	readonly #state: TableState;
	readonly #witnesses: Witnesses;
	readonly #withheld: (cell: number) => void;
	/** Open programs: of one neighbourhood, and of one whole component. */
	#near: Models | undefined;
	#far: Models | undefined;

	/** @param withheld is told of every cell that is withheld as a partner */
	constructor(solver: LinearSolver, state: TableState, witnesses: Witnesses, withheld: (cell: number) => void) {
		this.#solver = solver;
		this.#state = state;
		this.#witnesses = witnesses;
		this.#withheld = withheld;
	}

	/** The cells among which partners are looked for first, and the ones they are looked for then. */
	enter(neighbourhood: readonly number[], component: readonly number[]): void {
		if (this.#near?.cells !== neighbourhood) {
			this.#near?.close();
			this.#near = new Models(this.#solver, this.#state, neighbourhood);
		}
		if (this.#far?.cells !== component) {
			this.#far?.close();
			this.#far = neighbourhood.length === component.length ? undefined : new Models(this.#solver, this.#state, component);
		}
	}

	prove(cell: number, need: Need): SearchOutcome {
		let outcome: SearchOutcome = 'infeasible';
		for (const models of [this.#near, this.#far]) {
			if (!models) continue;
			outcome = this.#proveWith(models, cell, need);
			if (outcome === 'proven') break;
		}
		return outcome;
	}
	close(): void {
		this.#near?.close();
		this.#far?.close();
		this.#near = this.#far = undefined;
	}
	/** Forget open programs: cells became free in another way than by being a partner. */
	forget(): void {
		for (const models of [this.#near, this.#far]) models?.reopen();
	}

	#proveWith(models: Models, cell: number, need: Need): SearchOutcome {
		const count = this.#state.reference[cell]!;
		const up = this.#witnesses.provesHigh(cell, need) ? 0 : need.high - count;
		const down = this.#witnesses.provesLow(cell, need) ? 0 : count - need.low;
		if (up === 0 && down === 0) return 'proven';
		const stretch = { up, down };
		const found = models.of(stretch).solve(cell, 1);
		if (typeof found !== 'string') {
			this.#take(found, stretch);
			return 'proven';
		}
		for (const step of [up, -down]) {
			if (step === 0) continue;
			if (step > 0 ? this.#witnesses.provesHigh(cell, need) : this.#witnesses.provesLow(cell, need)) continue;
			const single = models.of(ONCE).solve(cell, step, true);
			if (typeof single === 'string') return single === 'infeasible' ? 'infeasible' : 'gave-up';
			this.#take(single, ONCE);
		}
		return 'proven';
	}

	#take({ cells, steps }: Move, { up, down }: Stretch): void {
		const { problem, reference } = this.#state;
		for (const times of [up, -down]) {
			if (times === 0) continue;
			const values = cells.map((cell, i) => reference[cell]! + times * steps[i]!);
			for (const [i, cell] of cells.entries()) {
				if (problem.role[cell] !== ROLE.SHOWABLE || this.#state.why[cell] || (values[i]! >= problem.low[cell]! && values[i]! <= problem.high[cell]!)) continue;
				this.#state.hide(cell, WHY.PARTNER);
				this.#near?.withhold(cell);
				this.#far?.withhold(cell);
				this.#withheld(cell);
			}
			this.#witnesses.take({ cells, values });
		}
	}
}

/** The open programs over some cells, one per stretch. */
class Models {
	readonly cells: readonly number[];
	readonly #solver: LinearSolver;
	readonly #state: TableState;
	readonly #open = new Map<string, MoveModel>();

	constructor(solver: LinearSolver, state: TableState, cells: readonly number[]) {
		this.cells = cells;
		this.#solver = solver;
		this.#state = state;
	}
	of(stretch: Stretch): MoveModel {
		const key = `${stretch.up} ${stretch.down}`;
		let model = this.#open.get(key);
		if (!model) this.#open.set(key, (model = new MoveModel(this.#solver, this.#state, this.cells, stretch)));
		return model;
	}
	withhold(cell: number): void {
		for (const model of this.#open.values()) model.withhold(cell);
	}
	reopen(): void {
		this.close();
		this.#open.clear();
	}
	close(): void {
		for (const model of this.#open.values()) model.close();
	}
}
