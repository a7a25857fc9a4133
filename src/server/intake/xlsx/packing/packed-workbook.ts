import type { Merge } from '#domain/delivery/sheet/grid.ts';
import type { WorkbookRefusal } from '../workbook-refused.ts';

/** What the worker sends: every different text once, however many cells show it. */
export interface PackedWorkbook {
	readonly texts: readonly string[];
	readonly sheets: readonly PackedSheet[];
	readonly externalLinks: boolean;
	readonly macros: boolean;
}

export interface PackedSheet {
	readonly name: string;
	readonly visible: boolean;
	/** 1-based line of each row that has a value, and its number of places up to the last filled cell. */
	readonly lines: Uint32Array;
	readonly lengths: Uint32Array;
	/** Index into `texts` for every place of every row, one row after the other; 0 is the empty text. */
	readonly codes: Uint32Array;
	/** Positions in rows that have a value. */
	readonly merges: readonly Merge[];
	/** Lines and columns (from 0) that are hidden and have values, the first hundred. */
	readonly hiddenRows: readonly number[];
	readonly hiddenColumns: readonly number[];
}

/** What the worker says. */
export type WorkerMessage =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'workbook'; readonly workbook: PackedWorkbook }
	| { readonly kind: 'refused'; readonly why: WorkbookRefusal };

/** The rows of one sheet; equal texts are one string. */
export function unpackRows(texts: readonly string[], sheet: PackedSheet): string[][] {
	let at = 0;
	return Array.from(sheet.lengths, (length) => Array.from(sheet.codes.subarray(at, (at += length)), (code) => texts[code] ?? ''));
}
