import type { Table } from './published.ts';

export interface Cell {
	readonly codes: Readonly<Record<string, string>>;
	readonly value: number | null;
	readonly status: string | null;
}

/** The cells of a JSON-stat table one by one, each with its codes: row-major, last dimension fastest. */
export function* cells(of: Table): Generator<Cell> {
	for (let at = 0; at < of.value.length; at++) {
		const codes: Record<string, string> = {};
		let rest = at;
		for (let dimension = of.id.length - 1; dimension >= 0; dimension--) {
			const id = of.id[dimension] ?? '';
			const size = of.size[dimension] ?? 1;
			codes[id] = of.dimension[id]?.category.index[rest % size] ?? '';
			rest = Math.floor(rest / size);
		}
		yield { codes, value: of.value[at] ?? null, status: of.status?.[at] ?? null };
	}
}

/** Number as pages print it: decimal comma, points between thousands. */
export function german(value: number, decimals: number): string {
	return value.toLocaleString('de-DE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
