import type { Rows } from './rows.ts';

/** Unknown cells that hang together, and the rows that bind them. */
export interface Component {
	readonly cells: readonly number[];
	readonly rows: readonly number[];
}

/** Splits what is still unknown. Rows for which `binds` is false tell nothing and join nothing. */
export function splitComponents(rows: Rows, unknown: (cell: number) => boolean, binds: (row: number) => boolean): Component[] {
	const cells = rows.of.length - 1;
	const above = Int32Array.from({ length: cells }, (_, c) => c);
	const top = (c: number): number => {
		while (above[c] !== c) c = above[c] = above[above[c]!]!;
		return c;
	};
	const kept: number[] = [];
	for (let r = 0; r < rows.count; r++) {
		if (!binds(r)) continue;
		let first = -1;
		for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) {
			const c = rows.cell[k]!;
			if (!unknown(c)) continue;
			if (first === -1) first = top(c);
			else above[top(c)] = first;
		}
		if (first !== -1) kept.push(r);
	}
	const found = new Map<number, { cells: number[]; rows: number[] }>();
	for (let c = 0; c < cells; c++) if (unknown(c)) {
		const place = found.get(top(c));
		if (place) place.cells.push(c);
		else found.set(top(c), { cells: [c], rows: [] });
	}
	for (const r of kept) for (let k = rows.start[r]!; k < rows.start[r + 1]!; k++) if (unknown(rows.cell[k]!)) {
		found.get(top(rows.cell[k]!))!.rows.push(r);
		break;
	}
	return [...found.values()];
}
