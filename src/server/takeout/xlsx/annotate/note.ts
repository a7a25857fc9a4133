/** A remark at one cell; column and row count from 0. */
export interface Note {
	readonly column: number;
	readonly row: number;
	readonly text: string;
}

/** How our remarks begin: by that they are known again when the workbook comes back, whatever program has saved it meanwhile. */
export const OUR_NOTE = 'KECK: ';
