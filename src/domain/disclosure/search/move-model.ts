/**
 * Moves: changes of several cells that keep every equation, as a linear program.
 *
 * For: finding the tables an attacker cannot tell from the true one.
 * Formula: per cell a change up p ≥ 0 and down n ≥ 0; every equation: Σ ± (p − n) = 0; what is shown and stays shown does not move, or (delivered rounded) only
 * within what it tells. Of all moves that move the target by a given step the solver takes the one whose cells are cheapest to withhold.
 * A step may be wanted several times over: with `stretch` {up, down} the found move times `up` and times −`down` both lead to possible tables.
 * Source: kernel vectors of the table's equations, Fischetti & Salazar 2001.
 * Reference: in a 2 × 2 block with fixed margins the only moves are multiples of (+1, −1 / −1, +1).
 */
import type { LinearModel, LinearOutcome, LinearProgram, LinearSolver } from './linear-solver.ts';
import type { TableState } from '../problem/table-state.ts';

/** Withheld cells move nearly for nothing: not quite, or the solver would wander. */
const FREE = 0.001;
/** Times the found move can be walked up and down from the reference table. */
export interface Stretch { readonly up: number; readonly down: number }
/** Cells that move and by how much. */
export interface Move { readonly cells: readonly number[]; readonly steps: readonly number[] }
export type MoveOutcome = Move | 'infeasible' | 'fractional' | 'gave-up';

export class MoveModel {
	readonly #cells: readonly number[];
	readonly #state: TableState;
	readonly #stretch: Stretch;
	readonly #model: LinearModel;
	/** The column pairs (up, down) of each cell that can move: within what it tells, and beyond. First column and room of each pair. */
	readonly #pairs = new Map<number, Pair[]>();

	/** Over `cells` only; all others stay. Close it when done. */
	constructor(solver: LinearSolver, state: TableState, cells: readonly number[], stretch: Stretch) {
		this.#cells = cells;
		this.#state = state;
		this.#stretch = stretch;
		this.#model = solver.open(this.#program());
	}

	/** The cheapest move with that step of the target. */
	solve(target: number, step: number, inIntegers = false): MoveOutcome {
		const pairs = this.#pairs.get(target) ?? [];
		const size = Math.abs(step);
		const side = step > 0 ? 0 : 1;
		let left = size;
		for (const { column, room } of pairs) {
			const taken = Math.min(left, room[side]);
			left -= taken;
			for (const s of [0, 1] as const) this.#model.changeBounds(column + s, s === side ? taken : 0, s === side ? taken : 0);
		}
		let found: MoveOutcome = left > 0 ? 'infeasible' : this.#read(this.#model.solve());
		if (found === 'fractional' && inIntegers) found = this.#read(this.#model.solveInIntegers());
		for (const { column, room } of pairs) for (const s of [0, 1] as const) this.#model.changeBounds(column + s, 0, room[s]);
		return found;
	}
	/** The cell is withheld from now on: it moves freely. */
	withhold(cell: number): void {
		for (const { column } of this.#pairs.get(cell) ?? []) for (const s of [0, 1]) this.#model.changeCost(column + s, FREE);
	}
	close(): void {
		this.#model.close();
	}

	/** How far a cell can move up and down, in steps of the target: within what it tells, and beyond if it may be withheld. */
	#rooms(cell: number): { readonly room: readonly [number, number]; readonly price: number }[] {
		const { problem, reference, floor, costs } = this.#state;
		const { up, down } = this.#stretch;
		const room = (above: number, below: number): [number, number] => [
			Math.floor(Math.min(up === 0 ? Infinity : above / up, down === 0 ? Infinity : below / down)), Math.floor(Math.min(up === 0 ? Infinity : below / up, down === 0 ? Infinity : above / down))
		];
		const count = reference[cell]!;
		const freedom = this.#state.freedom(cell);
		const all = freedom === 'fixed' ? [0, 0] as const : room(Infinity, count - floor[cell]!);
		if (freedom === 'free') return [{ room: all, price: FREE }];
		const within = room(problem.high[cell]! - count, count - problem.low[cell]!);
		const beyond = [Math.max(0, all[0] - within[0]), Math.max(0, all[1] - within[1])] as const;
		return [{ room: within, price: FREE }, { room: beyond, price: costs[cell]! }].filter(({ room: r }) => r[0] + r[1] > 0);
	}

	#read(outcome: LinearOutcome): MoveOutcome {
		if (typeof outcome === 'string') return outcome;
		const cells: number[] = [];
		const steps: number[] = [];
		for (const [cell, pairs] of this.#pairs) {
			let step = 0;
			for (const { column } of pairs) step += outcome[column]! - outcome[column + 1]!;
			const whole = Math.round(step);
			if (Math.abs(step - whole) > 1e-5) return 'fractional';
			if (whole === 0) continue;
			cells.push(cell);
			steps.push(whole);
		}
		return { cells, steps };
	}

	#program(): LinearProgram {
		const { startOf, equationOf, signOf } = this.#state.incidence;
		const rowOf = new Map<number, number>();
		const [cost, upper, columnStart, row, coefficient]: [number[], number[], number[], number[], number[]] = [[], [], [0], [], []];
		for (const cell of this.#cells) for (const { room, price } of this.#rooms(cell)) {
			const pair = { column: cost.length, room };
			const known = this.#pairs.get(cell);
			if (known) known.push(pair);
			else this.#pairs.set(cell, [pair]);
			for (const side of [0, 1] as const) {
				for (let k = startOf[cell]!; k < startOf[cell + 1]!; k++) {
					const e = equationOf[k]!;
					if (!rowOf.has(e)) rowOf.set(e, rowOf.size);
					row.push(rowOf.get(e)!);
					coefficient.push(side === 0 ? signOf[k]! : -signOf[k]!);
				}
				columnStart.push(row.length);
				cost.push(price);
				upper.push(room[side]);
			}
		}
		return {
			rows: rowOf.size, cost: Float64Array.from(cost), lower: new Float64Array(cost.length), upper: Float64Array.from(upper),
			columnStart: Int32Array.from(columnStart), row: Int32Array.from(row), coefficient: Float64Array.from(coefficient)
		};
	}
}

interface Pair { readonly column: number; readonly room: readonly [number, number] }
