import type { TablePlan } from '../columns/plan.ts';
import type { RoledColumn } from '../columns/role.ts';

/** Numbers by `level|code|period`. */
export type Cells = ReadonlyMap<string, number>;

/** The numbers of a value column, of the rows that `picked` picks (long tables: the rows of one word). */
export function cellsOf(plan: TablePlan, column: RoledColumn, picked: (row: number) => boolean = () => true): Cells {
	const cells = new Map<string, number>();
	column.facts.numbers.forEach((value, row) => {
		const place = plan.rows[row] ?? '';
		if (place !== '' && !Number.isNaN(value) && picked(row)) cells.set(`${place}|${column.period?.key ?? plan.times[row] ?? ''}`, value);
	});
	return cells;
}

/** How two columns compare where both have a number. */
export function compareCells(a: Cells, b: Cells): { readonly both: number; readonly equal: number; readonly above: number } {
	let both = 0;
	let equal = 0;
	let above = 0;
	for (const [key, value] of a) {
		const other = b.get(key);
		if (other === undefined) continue;
		both++;
		if (value === other) equal++;
		else if (value > other) above++;
	}
	return { both, equal, above };
}

/** May the one be a part of the other? In every place both have a number, and there are such places. */
export function fitsInto(part: Cells, whole: Cells): boolean {
	const { both, above } = compareCells(part, whole);
	return both > 0 && above === 0;
}
