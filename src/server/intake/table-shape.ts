import type { FileDescription } from '#domain/delivery/description.ts';
import type { GridShape } from '#domain/delivery/sheet/sheet-of-grid.ts';
import type { Sheet } from '#domain/delivery/sheet/sheet.ts';

/** What must be known of a table before it can be read, whatever its format. */
export type TableShape = Pick<FileDescription, 'delimiter' | 'encoding' | 'sheet'> & GridShape;

/** A table as the reader of a format hands it on. */
export interface ReadTable {
	readonly sheet: Sheet;
	/** Filled lines that `lines` of the shape leaves out. */
	readonly outside: readonly number[];
	/** Tells what is odd about the form. Asked only where the table holds no personal data. */
	report(): void;
}

/** Every line of a table whose header is the first one; all its columns are words. */
export const PLAIN_TABLE: TableShape = { delimiter: null, encoding: null, sheet: null, header: { first: 1, last: 1 }, lines: null, area: '', words: [], values: [] };
