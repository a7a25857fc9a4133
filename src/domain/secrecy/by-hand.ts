/** Cells that the Kommune withholds by its own decision; an empty list means all. Hides more, never less. */
export interface HandHidden {
	readonly baseFigure: string;
	readonly levels: readonly string[];
	/** Area ids. */
	readonly areas: readonly string[];
	readonly periods: readonly string[];
	readonly groups: readonly string[];
	/** For the confidential protocol. */
	readonly reason: string;
}

/** A count published elsewhere, over one area or several together. Known to any attacker, shown by us or not. */
export interface OutsideFact {
	readonly baseFigure: string;
	/** Area ids; of several the count is the sum. */
	readonly areas: readonly string[];
	readonly period: string;
	readonly group: string;
	/** The true count lies between these; equal where it was published exactly. */
	readonly from: number;
	readonly to: number;
	/** Where it stands. */
	readonly source: string;
}
