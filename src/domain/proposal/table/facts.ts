import type { Column } from '../../delivery/sheet/sheet.ts';

/** What can be told of a column by looking at its cells only. */
export interface ColumnFacts {
	readonly column: Column;
	/** Distinct filled texts and in how many rows each stands. */
	readonly counts: ReadonlyMap<string, number>;
	readonly filled: number;
	/** `code`: digits with leading zeros, or numbers with letters; never to be read as numbers. */
	readonly kind: 'empty' | 'number' | 'code' | 'text';
	/** Per row; NaN where there is no number. Empty unless kind is `number`. */
	readonly numbers: Float64Array;
	readonly whole: boolean;
	readonly negative: boolean;
	/** Texts in a column of numbers that are none: signs for missing and hidden cells, with their number of rows. */
	readonly signs: ReadonlyMap<string, number>;
}
