import type { SecrecyRules } from '../secrecy/secrecy-rules.ts';

/** A declared sum over cells: `whole` = Σ `parts`, all of them cell indices. */
export interface CellSum {
	readonly whole: number;
	readonly parts: readonly number[];
}

/**
 * Everything that must be protected together: all cells that share a sum, directly or through other cells. Usually one
 * base figure in one period, over all levels and groups. Confidential from end to end.
 */
export interface SecrecyProblem {
	/** True integer count per cell; null is not a number: not collected, not meaningful, pending, or hidden by the supplier. */
	readonly values: readonly (number | null)[];
	/** Cells the supplier hid before delivery. Their value is null; they count as hidden and unknown. */
	readonly suppliedHidden: readonly boolean[] | Uint8Array;
	/** Of those the ones nobody delivered: they were added up, and a part of them is hidden. Nothing is owed for them. */
	readonly derived?: Uint8Array;
	/**
	 * Hold exactly for the true values. A cell that is missing for everybody may stand in a sum: it counts as some unknown
	 * number ≥ 0, so that the sum still tells what it tells (the known parts are at most the whole).
	 */
	readonly sums: readonly CellSum[];
}

/** Cells of a table other than the true one, and what would stand in them; all other cells are as in the reference table. */
export interface Alternative {
	readonly cells: readonly number[];
	readonly values: readonly number[];
}

/**
 * The proof that one cell is safe: two tables an attacker cannot tell from the true one. Holds raw figures: confidential.
 */
export interface Certificate {
	readonly cell: number;
	/** Here a small count is 0. */
	readonly low: Alternative;
	/** Here a small count reaches the minimum count. A cell the supplier hid is only owed that it is more here than in `low`. */
	readonly high: Alternative;
}

export interface Protection {
	/** 1 = withheld, per cell; includes what the supplier hid. */
	readonly hidden: Uint8Array;
	/**
	 * The table the certificates refer to: the true values, with the supplier's unknown cells filled in some way that
	 * satisfies every sum; NaN where there is no number. Confidential.
	 */
	readonly reference: Float64Array;
	readonly certificates: readonly Certificate[];
	/** How many cells were withheld as partners, beyond the small counts, their blocks and what the supplier hid. */
	readonly partners: number;
}

/** Sensitive: small enough that a person may be recognised. A true zero is not. */
export function isSensitive(count: number, rules: Pick<SecrecyRules, 'minimumCount'>): boolean {
	return count >= 1 && count < rules.minimumCount;
}

/** Throws (a bug of the caller) on a problem that is not well formed. Messages name no value. */
export function assertWellFormed(problem: SecrecyProblem): void {
	const { values, suppliedHidden, sums } = problem;
	if (suppliedHidden.length !== values.length) throw new Error('disclosure: suppliedHidden and values differ in length');
	for (let cell = 0; cell < values.length; cell++) {
		const value = values[cell];
		if (value !== null && (!Number.isSafeInteger(value) || value! < 0)) throw new Error(`disclosure: cell ${cell} is not a count`);
		if (problem.derived?.[cell] && !suppliedHidden[cell]) throw new Error(`disclosure: cell ${cell} is derived and not hidden`);
		if (value !== null && suppliedHidden[cell]) throw new Error(`disclosure: cell ${cell} is hidden by the supplier and has a value`);
	}
	for (const [at, sum] of sums.entries()) {
		const cells = [sum.whole, ...sum.parts];
		if (new Set(cells).size !== cells.length) throw new Error(`disclosure: sum ${at} names a cell twice`);
		for (const cell of cells) {
			if (values[cell] === undefined) throw new Error(`disclosure: sum ${at} names a cell that does not exist`);
		}
	}
}
