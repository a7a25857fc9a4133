/**
 * Checking a world: exact integers, no search, no code in common with what made it.
 *
 * For: nobody has to trust how worlds are made. A world holds when it shows every known cell unchanged, keeps every sum, and has no
 * count that is negative, broken or smaller than it can be.
 * Reference: beside 20 = 12 + 6 + 2 with hidden parts, 20 = 14 + 6 + 0 holds and 21 = 13 + 6 + 2 does not.
 */
import type { CellSum } from '../secrecy-problem.ts';

export interface CertifiedTable {
	/** The true values, cell for cell; NaN where there is none. Confidential. */
	readonly reference: Float64Array;
	/** 1 = nobody outside knows the cell: withheld, or missing for everybody. */
	readonly unknown: Uint8Array;
	/** Those that hold for the reference table. */
	readonly sums: readonly CellSum[];
	/** No cell is ever smaller; 0 where nothing else is known of a cell. */
	readonly lowest: (cell: number) => number;
}

export const differs = (a: number, b: number): boolean => a !== b && !(Number.isNaN(a) && Number.isNaN(b));

/** Exact, in integers: every known cell as it was, every count possible, every sum kept. @throws Error (a bug); names no figure */
export function assertIndistinguishable(world: Float64Array, { reference, unknown, sums, lowest }: CertifiedTable): void {
	if (world.length !== reference.length) throw new Error('disclosure: a world has other cells than its table');
	for (const [cell, value] of world.entries()) {
		if (!differs(value, reference[cell]!)) continue;
		if (!unknown[cell]) throw new Error(`disclosure: a world changes the public cell ${cell}`);
		if (!Number.isSafeInteger(value) || value < lowest(cell)) throw new Error(`disclosure: a world has an impossible count in cell ${cell}`);
	}
	for (const [s, { whole, parts }] of sums.entries()) {
		let rest = world[whole]!;
		for (const part of parts) rest -= world[part]!;
		if (rest !== 0) throw new Error(`disclosure: a world breaks sum ${s}`);
	}
}
