/**
 * A lower end proven by adding up rows, checked without the solver that proposed the weights.
 *
 * For: a cell that is at least the minimum count in any case is not small; not on the solver's word alone.
 * Method (weak duality): for any weights w, x ≥ Σ w × (end of its row on that side) + Σ remainder × (end of its cell), if the remainder is
 * x − Σ w × row. The solver's weights are tried as multiples of 1, ½, ⅙ and 1/60; all is done in whole numbers.
 * Reference: 12 = a + b, 9 = b + c, c ≥ 0: weights 1 and −1 give a ≥ 12 − 9 = 3.
 */
import type { Rows } from '../rows/rows.ts';

/** The greatest low end that could be proven, −Infinity where none. */
export function provenLeast(rows: Rows, sides: Sides, used: readonly number[], weights: Float64Array, cell: number): number {
	return Math.max(...[1, 2, 6, 60].map((scale) => Math.ceil(leastTimes(rows, sides, used, weights, cell, scale) / scale)));
}

interface Sides { readonly low: Float64Array; readonly high: Float64Array }

function leastTimes(rows: Rows, { low, high }: Sides, used: readonly number[], weights: Float64Array, cell: number, scale: number): number {
	const remainder = new Map([[cell, scale]]);
	let least = 0;
	for (const [i, r] of used.entries()) {
		const weight = Math.round(weights[i]! * scale);
		if (weight === 0) continue;
		least += weight * (weight > 0 ? rows.low[r]! : rows.high[r]!);
		for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) remainder.set(rows.cell[k]!, (remainder.get(rows.cell[k]!) ?? 0) - weight * rows.coefficient[k]!);
	}
	for (const [c, d] of remainder) {
		if (d !== 0) least += d * (d > 0 ? low[c]! : high[c]!);
		if (!Number.isSafeInteger(least)) return -Infinity;
	}
	return least;
}
