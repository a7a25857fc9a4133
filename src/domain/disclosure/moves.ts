/**
 * Moves: changes of several cells that leave every sum as it is, as a linear program.
 *
 * For: finding the tables an attacker cannot tell from the true one.
 * Formula: one column per cell that may change freely, its change d ≥ −x; two per cell whose change has a price, p up and n
 * down (n ≤ x). Every sum: Σ ± change = 0. Of all moves the solver takes the cheapest.
 * Source: kernel vectors of the table's equations, Fischetti & Salazar 2001.
 * Reference: in a 2 × 2 block with fixed margins the only moves are multiples of (+1, −1 / −1, +1).
 */
import type { Incidence } from './incidence.ts';
import type { LinearModel, LinearOutcome, LinearProgram, LinearSolver } from './linear-solver.ts';
import type { Alternative } from './secrecy-problem.ts';

export type MoveOutcome = Alternative | 'infeasible' | 'fractional' | 'gave-up';

export class Moves {
	readonly #cells: readonly number[];
	readonly #reference: Float64Array;
	readonly #costs: Float64Array;
	readonly #model: LinearModel;
	/** First column of each cell, and the cells that have a second one. */
	readonly #column = new Map<number, number>();
	readonly #two: ReadonlySet<number>;

	/** Over `cells` only; all others stay. `priced`: cells whose change has a cost. Close it when done. */
	constructor(solver: LinearSolver, incidence: Incidence, cells: readonly number[], priced: (cell: number) => boolean, reference: Float64Array, costs: Float64Array) {
		this.#cells = cells;
		this.#reference = reference;
		this.#costs = costs;
		this.#two = new Set(cells.filter(priced));
		this.#model = solver.open(this.#program(incidence));
	}

	/** Forces the change of a cell into [from, to]. */
	bind(cell: number, from: number, to: number): void {
		const column = this.#column.get(cell)!;
		this.#model.changeBounds(column, from, to);
		if (this.#two.has(cell)) this.#model.changeBounds(column + 1, 0, 0);
	}
	release(cell: number): void {
		const column = this.#column.get(cell)!;
		const value = this.#reference[cell]!;
		this.#model.changeBounds(column, this.#two.has(cell) ? 0 : -value, Infinity);
		if (this.#two.has(cell)) this.#model.changeBounds(column + 1, 0, value);
	}
	/** A wish instead of a force: the objective rewards the change of a withheld cell (weight −1 up, +1 down, 0 none). */
	wish(cell: number, weight: number): void {
		this.#model.changeCost(this.#column.get(cell)!, weight);
	}
	/** The cell is withheld from now on: its changes are free. */
	withhold(cell: number): void {
		const column = this.#column.get(cell)!;
		this.#model.changeCost(column, 0);
		this.#model.changeCost(column + 1, 0);
	}

	solve(): MoveOutcome {
		return this.#read(this.#model.solve());
	}
	/** With that change of one cell; in whole numbers where fractions come out and `inIntegers` says so. */
	solveWith(cell: number, change: number, inIntegers: boolean): MoveOutcome {
		this.bind(cell, change, change);
		let found = this.solve();
		if (found === 'fractional' && inIntegers) found = this.#read(this.#model.solveInIntegers());
		this.release(cell);
		return found;
	}
	close(): void {
		this.#model.close();
	}

	#read(outcome: LinearOutcome): MoveOutcome {
		if (typeof outcome === 'string') return outcome;
		const cells: number[] = [];
		const values: number[] = [];
		for (const cell of this.#cells) {
			const column = this.#column.get(cell)!;
			const change = outcome[column]! - (this.#two.has(cell) ? outcome[column + 1]! : 0);
			const whole = Math.round(change);
			if (Math.abs(change - whole) > 1e-5) return 'fractional';
			if (whole === 0) continue;
			cells.push(cell);
			values.push(this.#reference[cell]! + whole);
		}
		return { cells, values };
	}

	#program(incidence: Incidence): LinearProgram {
		const { cellStart, cellSum, cellSign } = incidence;
		const rowOf = new Map<number, number>();
		const [cost, lower, upper, columnStart, row, coefficient]: [number[], number[], number[], number[], number[], number[]] = [[], [], [], [0], [], []];
		const add = (cell: number, sign: 1 | -1, price: number, least: number, most: number): void => {
			for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
				if (!rowOf.has(cellSum[k]!)) rowOf.set(cellSum[k]!, rowOf.size);
				row.push(rowOf.get(cellSum[k]!)!);
				coefficient.push(sign * cellSign[k]!);
			}
			columnStart.push(row.length);
			cost.push(price);
			lower.push(least);
			upper.push(most);
		};
		for (const cell of this.#cells) {
			const value = this.#reference[cell]!;
			this.#column.set(cell, cost.length);
			if (this.#two.has(cell)) {
				add(cell, 1, this.#costs[cell]!, 0, Infinity);
				add(cell, -1, this.#costs[cell]!, 0, value);
			} else add(cell, 1, 0, -value, Infinity);
		}
		return {
			rows: rowOf.size, cost: Float64Array.from(cost), lower: Float64Array.from(lower), upper: Float64Array.from(upper),
			columnStart: Int32Array.from(columnStart), row: Int32Array.from(row), coefficient: Float64Array.from(coefficient)
		};
	}
}
