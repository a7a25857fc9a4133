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
}
