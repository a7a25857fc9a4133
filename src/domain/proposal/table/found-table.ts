import type { Sheet } from '../../delivery/sheet/sheet.ts';
import type { ColumnFacts } from './facts.ts';

/** A table after its header and its end were found. Rows of `sheet` are the rows of figures only. */
export interface FoundTable {
	readonly file: string;
	/** Name of the worksheet; null for a text file. */
	readonly blatt: string | null;
	readonly sheet: Sheet;
	/** 1-based lines of the file, both included. */
	readonly header: { readonly from: number; readonly to: number };
	readonly rows: { readonly from: number; readonly to: number };
	/** Something stands between header and figures or below them that is no row of figures. */
	readonly cut: boolean;
	/** Texts above the header. */
	readonly titles: readonly string[];
	readonly facts: readonly ColumnFacts[];
	/** The decimal sign had to be assumed: no number of the file proves it. */
	readonly decimal: { readonly sign: '.' | ','; readonly proved: boolean };
}
