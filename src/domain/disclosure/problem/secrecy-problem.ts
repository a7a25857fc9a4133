/** Σ cells of `parts` = Σ cells of `wholes`; usually one whole. All are cell indices, each named once. */
export interface Equation {
	readonly wholes: readonly number[];
	readonly parts: readonly number[];
}

/** What can happen to a cell. */
export const ROLE = {
	/** A number that can be shown or withheld. */
	SHOWABLE: 0,
	/** Withheld already, by the supplier; its count is unknown to us too, and it must stay in doubt. */
	WITHHELD: 1,
	/** Without a number for anybody: not collected, still to come, or added up from something withheld. Nothing is owed for it. */
	UNSHOWN: 2,
	/** Never printed, but it follows from others: what is left of a whole, a difference. In doubt like a withheld cell, or known and harmless. */
	DERIVED: 3,
	/** Known to everybody, whatever we do: published earlier or elsewhere. */
	PUBLIC: 4,
	/** Withheld earlier and corrected since: its truth is not known any more, and what can be done for it is done. The audit judges it. */
	PAST: 5
} as const;

/**
 * Everything that must be protected together: all cells that share an equation, directly or through other cells. Confidential from end to end.
 * All arrays have one entry per cell. Counts are whole numbers ≥ 0.
 */
export interface SecrecyProblem {
	/** One of `ROLE`. */
	readonly role: Uint8Array;
	/** The true count; NaN where it is not known to us exactly. */
	readonly values: Float64Array;
	/** What showing the cell tells: the true count lies within [low, high]. Exact numbers: both are the value. Without a number: 0 and Infinity. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** Least count that may be shown; 0 where the cell does not fall under secrecy. */
	readonly least: Uint16Array;
	/** Of derived cells: 1 = a zero tells of everyone in the whole, and is as sensitive as a small count. */
	readonly zeroToo: Uint8Array;
	/** The least a withheld cell can be for all an attacker knows: 1 where zeros are always shown. */
	readonly floor: Uint8Array;
	/** The cell that holds this one, so that it can never be more; −1 where there is none. */
	readonly whole: Int32Array;
	/** Cells of one neighbourhood (areas below one area above) have one number; partners are looked for here first. */
	readonly block: Int32Array;
	/** Cells of one line (area, period and base figure) have one number; −1 for derived ones. */
	readonly row: Int32Array;
	/** 1 = the undivided whole of its line. */
	readonly total: Uint8Array;
	/** Withheld from the start, with the reason (`WHY`); 0 where that is still to be decided. */
	readonly initially: Uint8Array;
	/**
	 * Hold exactly for the true counts. A cell without a number may stand in them: it counts as some unknown number ≥ 0, so that the
	 * equation still tells what it tells.
	 */
	readonly equations: readonly Equation[];
}

/** Cells of a table other than the reference table, and what would stand in them; all other cells are the same. */
export interface Alternative {
	readonly cells: readonly number[];
	readonly values: readonly number[];
}

/** The proof that one cell is safe: two tables an attacker cannot tell from the true one. Holds raw figures: confidential. */
export interface Certificate {
	readonly cell: number;
	/** Here the cell is as low as can be believed (0, or 1 where zeros are always shown). */
	readonly low: Alternative;
	/** Here it reaches the least count that may be shown. */
	readonly high: Alternative;
}

export interface Protection {
	/** Per cell why it is withheld (`WHY`), 0 = shown. Cells without a number and derived ones are 0. */
	readonly why: Uint8Array;
	/** `SecrecyProblem.floor` as it is now: zero where a whole breakdown or line went with its zeros. */
	readonly floor: Uint8Array;
	/** The table the certificates refer to: the true counts, unknown ones filled in some way that satisfies every equation. Confidential. */
	readonly reference: Float64Array;
	readonly certificates: readonly Certificate[];
	/** Of each large partner, that it could be another number: nothing more is owed to it. */
	readonly inDoubt: readonly Certificate[];
	/** Cells that facts known to everybody give away, whatever is withheld. */
	readonly beyondHelp: readonly number[];
}

/** A number that is exactly known when shown. */
export function isExact({ low, high }: Pick<SecrecyProblem, 'low' | 'high'>, cell: number): boolean {
	return low[cell] === high[cell];
}
