import type { LinearModel, LinearSolver } from './linear-solver.ts';
import type { TableState } from '../problem/table-state.ts';
import type { Witnesses } from './witnesses.ts';

/** All tables that show the same, over the cells of one component that are not told exactly: how small can one of them be? */
export class UnseenModel {
	readonly #state: TableState;
	readonly #cells: readonly number[];
	readonly #model: LinearModel;
	readonly #column = new Map<number, number>();

	/** Close it when done. */
	constructor(solver: LinearSolver, state: TableState, cells: readonly number[]) {
		this.#state = state;
		this.#cells = cells;
		const { incidence, problem, reference, floor } = state;
		const { startOf, equationOf, signOf } = incidence;
		const rowOf = new Map<number, number>();
		const [lower, upper, columnStart, row, coefficient]: [number[], number[], number[], number[], number[]] = [[], [], [0], [], []];
		for (const [i, cell] of cells.entries()) {
			this.#column.set(cell, i);
			for (let k = startOf[cell]!; k < startOf[cell + 1]!; k++) {
				if (!rowOf.has(equationOf[k]!)) rowOf.set(equationOf[k]!, rowOf.size);
				row.push(rowOf.get(equationOf[k]!)!);
				coefficient.push(signOf[k]!);
			}
			columnStart.push(row.length);
			lower.push((state.unseen(cell) ? floor[cell]! : problem.low[cell]!) - reference[cell]!);
			upper.push(state.unseen(cell) ? Infinity : problem.high[cell]! - reference[cell]!);
		}
		this.#model = solver.open({
			rows: rowOf.size, cost: new Float64Array(cells.length), lower: Float64Array.from(lower), upper: Float64Array.from(upper),
			columnStart: Int32Array.from(columnStart), row: Int32Array.from(row), coefficient: Float64Array.from(coefficient)
		});
	}

	/** A lower bound of the cell; tables found on the way become witnesses where they are in whole numbers. */
	least(cell: number, witnesses: Witnesses): number {
		const column = this.#column.get(cell)!;
		const count = this.#state.reference[cell]!;
		this.#model.changeCost(column, 1);
		const found = this.#model.solve();
		this.#model.changeCost(column, 0);
		if (typeof found === 'string') return this.#state.floor[cell]! + 0.5;
		const changes = found.map(Math.round);
		if (changes.every((change, i) => Math.abs(change - found[i]!) < 1e-5)) {
			const moved = this.#cells.flatMap((c, i) => (changes[i] === 0 ? [] : [i]));
			witnesses.take({ cells: moved.map((i) => this.#cells[i]!), values: moved.map((i) => this.#state.reference[this.#cells[i]!]! + changes[i]!) });
		}
		return Math.ceil(count + found[column]! - 1e-6);
	}
	close(): void {
		this.#model.close();
	}
}
