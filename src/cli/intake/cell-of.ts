import type { Finding } from '#domain/delivery/finding.ts';
import { cellName, columnIndex } from '#domain/delivery/sheet/cell-name.ts';

export interface CellOfFinding {
	readonly sheet: string;
	/** From 0. */
	readonly column: number;
	readonly row: number;
	readonly name: string;
}

/** Findings about a workbook name columns by their letters; one without a column stands at the first cell of its line. */
export function cellOf({ sheet, row, column }: Finding): CellOfFinding | undefined {
	const at = columnIndex(column ?? 'A');
	return sheet === undefined || row === undefined || at < 0 ? undefined : { sheet, column: at, row: row - 1, name: cellName(at, row - 1) };
}
