import type { Rows } from './rows.ts';

/** False where any values within the ends satisfy the row: it tells nothing more. */
export function tellsMore(rows: Rows, row: number, low: Float64Array, high: Float64Array): boolean {
	let [least, most] = [0, 0];
	for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++) {
		const a = rows.coefficient[k]!;
		const c = rows.cell[k]!;
		least += a > 0 ? a * low[c]! : a * high[c]!;
		most += a > 0 ? a * high[c]! : a * low[c]!;
	}
	return !(least >= rows.low[row]! && most <= rows.high[row]!);
}
