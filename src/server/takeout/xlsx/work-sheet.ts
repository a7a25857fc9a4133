/** How a cell looks. Sizes in points, colours as RRGGBB; left out: as the spreadsheet program likes it. */
export interface CellStyle {
	readonly bold?: boolean;
	readonly size?: number;
	readonly color?: string;
	readonly fill?: string;
	/** `text` keeps leading zeros when somebody types into the cell. */
	readonly format?: 'text' | 'whole' | 'decimal';
	readonly wrap?: boolean;
	readonly underline?: boolean;
	/** A thin line around: here something is filled in. */
	readonly framed?: boolean;
	/** Left out: to the left for texts, to the right for numbers. */
	readonly align?: 'center' | 'right';
	/** Left out: at the top. */
	readonly vertical?: 'top' | 'center' | 'bottom';
	/** Some room between line and text. */
	readonly indent?: boolean;
}

/** A text is always written as text: what begins with an equals sign never becomes a formula. */
export interface Cell {
	readonly value: string | number;
	readonly style?: CellStyle;
	/** A place in the same workbook, `'Zahlen'!D14`. */
	readonly link?: string;
}

export interface Row {
	/** From column A on; undefined: no cell. */
	readonly cells: readonly (Cell | undefined)[];
	/** In points. */
	readonly height?: number;
}

/** What may be typed into a range (`D5:F80`); an empty cell always may. */
export interface Validation {
	readonly range: string;
	/** `choices` are offered, other entries allowed where `open`. */
	readonly rule: { readonly choices: readonly string[]; readonly open: boolean } | { readonly numbers: 'whole' | 'decimal'; readonly least: number | null };
	/** Shown when something else is typed. */
	readonly message: string;
}

/** How a sheet comes out of the printer, on A4. */
export interface Page {
	readonly upright: boolean;
	/** How many pages side by side its columns fill, and how many below each other; null: as many as it takes. */
	readonly across: number;
	readonly down: 1 | null;
	/** Rows (1-based) and columns (letters) that are printed again on every page. */
	readonly repeat?: { readonly rows: readonly [number, number]; readonly columns?: readonly [string, string] };
}

export interface WorkSheet {
	readonly name: string;
	/** Widths in characters, from column A on, with the format of cells that are still empty. */
	readonly columns: readonly { readonly width: number; readonly style?: CellStyle }[];
	readonly rows: readonly Row[];
	/** Rows above and columns left of which stay in sight. */
	readonly frozen?: { readonly rows: number; readonly columns: number };
	/** Ranges that look like one cell, `C4:D4`; what it says stands in the first. */
	readonly merged?: readonly string[];
	readonly validations?: readonly Validation[];
	/** Ranges in which digits are meant to be text: no green corners. */
	readonly digitsAsText?: readonly string[];
	/** The cell to begin with. */
	readonly start?: string;
	/** Colour of its tab, RRGGBB. */
	readonly tab?: string;
	/** Without the grid: what belongs together has frames of its own. */
	readonly bare?: boolean;
	readonly page?: Page;
}
