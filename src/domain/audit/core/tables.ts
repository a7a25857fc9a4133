/**
 * Tables an attacker must hold for possible: the only ground on which a cell is called safe.
 *
 * A table is taken only after it was checked in whole numbers, by plain addition and without the solver that found it: each value
 * within its ends, each row within its own. Sums beyond 2^53 are not exact and therefore not taken.
 */
import type { Component } from './rows/components.ts';
import type { Rows } from './rows/rows.ts';

/** How far from a whole number a solver's value may lie. */
const NEAR = 1e-5;

export class Tables {
	/** Least and greatest value of each cell in any table taken. */
	readonly seenLow: Float64Array;
	readonly seenHigh: Float64Array;
	readonly #rows: Rows;
	readonly #low: Float64Array;
	readonly #high: Float64Array;
	readonly #value: Float64Array;

	/** @param low @param high ends of all cells; where they meet the cell is known */
	constructor(rows: Rows, low: Float64Array, high: Float64Array) {
		this.#rows = rows;
		[this.#low, this.#high] = [low, high];
		this.#value = low.slice();
		this.seenLow = Float64Array.from(low, (value, c) => (value === high[c] ? value : Infinity));
		this.seenHigh = Float64Array.from(low, (value, c) => (value === high[c] ? value : -Infinity));
	}

	/** False when the values of the component's cells are not whole or not possible. */
	take({ cells, rows }: Component, values: Float64Array): boolean {
		for (const [i, c] of cells.entries()) {
			const whole = Math.round(values[i]!);
			if (!(Math.abs(values[i]! - whole) < NEAR) || whole < this.#low[c]! || whole > this.#high[c]!) return false;
			this.#value[c] = whole;
		}
		if (!rows.every((r) => this.#holds(r))) return false;
		for (const c of cells) {
			this.seenLow[c] = Math.min(this.seenLow[c]!, this.#value[c]!);
			this.seenHigh[c] = Math.max(this.seenHigh[c]!, this.#value[c]!);
		}
		return true;
	}

	#holds(r: number): boolean {
		const { start, cell, coefficient, low, high } = this.#rows;
		let sum = 0;
		for (let k = start[r]!; k < start[r + 1]!; k++) {
			const part = coefficient[k]! * this.#value[cell[k]!]!;
			sum += part;
			if (!Number.isSafeInteger(part) || !Number.isSafeInteger(sum)) return false;
		}
		return sum >= low[r]! && sum <= high[r]!;
	}
}
