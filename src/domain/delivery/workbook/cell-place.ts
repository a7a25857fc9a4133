/** A cell as a person finds it: sheet, 1-based line, column counted from 0. */
export interface CellPlace {
	readonly sheet: string;
	readonly line: number;
	readonly column: number;
}

/** What stands in a cell, and where. */
export interface Entry {
	readonly text: string;
	readonly place: CellPlace;
}
