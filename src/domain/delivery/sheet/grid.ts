/**
 * Cells that stand as one, both ends included: positions in `rows` of the grid (not lines of the file) and columns from 0. Only the first
 * cell carries a text; rows of the merge that were left out because nothing stands in them are not part of it.
 */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

/** A table as it stands on paper, before anyone has said what its header is. */
export interface Grid {
	readonly file: string;
	/** Name of the worksheet; null for a text file. */
	readonly sheet: string | null;
	/** Texts as a person sees them, outer blanks removed; rows may differ in length, missing cells are empty. */
	readonly rows: readonly (readonly string[])[];
	/** 1-based line of each row in the file: empty rows may have been left out. */
	readonly lines: Uint32Array;
	readonly merges: readonly Merge[];
}
