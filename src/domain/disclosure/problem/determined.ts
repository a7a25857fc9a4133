import type { TableState } from './table-state.ts';

/** Everything else in its equations is told exactly, so that it is too. */
export function determined(state: TableState, cell: number): boolean {
	const { startOf, equationOf, start, cell: cellOf } = state.incidence;
	for (let k = startOf[cell]!; k < startOf[cell + 1]!; k++) {
		let open = 0;
		for (let at = start[equationOf[k]!]!; at < start[equationOf[k]! + 1]!; at++) if (cellOf[at] !== cell && !state.pinned(cellOf[at]!)) open++;
		if (open === 0) return true;
	}
	return false;
}

/** May be known: large enough, or a zero that tells nothing of everyone. */
export function harmless({ problem, reference }: TableState, cell: number): boolean {
	const count = reference[cell]!;
	const whole = problem.whole[cell]!;
	return count >= problem.least[cell]! || (count === 0 && (!problem.zeroToo[cell] || (whole >= 0 && reference[whole] === 0)));
}
