import type { TableState } from '../problem/table-state.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { Stretch } from './move-model.ts';
import { MoveModel } from './move-model.ts';

/** The open programs over some cells, one per stretch. */
export class OpenModels {
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
