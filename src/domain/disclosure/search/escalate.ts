/**
 * What is done where no partners help: coarser groups, then the whole line, then the same for the areas beside it.
 *
 * For: where zeros are always shown, a small count among zeros has no partner. Withholding the whole breakdown of that area withholds its zeros too, and says so by
 * its look: of a line withheld as a whole nobody knows which numbers were zeros.
 * Source: coarsening before suppression of totals, Handbook on Statistical Disclosure Control, 2nd ed., ch. 5.
 * Reference: 9 = 0 + 1 + 7 + 1 + 0 with zeros shown: the five parts go, the 9 stays.
 */
import type { TableState } from '../problem/table-state.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { WHY } from '../problem/why.ts';

/** Withholds the next larger thing around the cell; false when there is nothing left. @param withheld is told of every cell */
export function escalate(state: TableState, cell: number, withheld: (cell: number) => void): boolean {
	const { problem } = state;
	const row = problem.row[cell]! >= 0 ? problem.row[cell]! : rowNearby(state, cell);
	if (row < 0) return false;
	const own = (c: number): boolean => problem.row[c] === row;
	const around = (c: number): boolean => problem.block[c] === problem.block[cell];
	for (const [total, why, within] of [[0, WHY.COARSER, own], [1, WHY.WHOLE_ROW, own], [0, WHY.COARSER, around], [1, WHY.WHOLE_ROW, around]] as const) {
		// Where zeros may be hidden, the search has already considered everything there is.
		const cells = Array.from(problem.row.keys()).filter((c) => problem.role[c] === ROLE.SHOWABLE && problem.total[c] === total && state.floor[c] === 1 && within(c));
		for (const c of cells) {
			state.why[c] ||= why;
			state.floor[c] = 0;
			withheld(c);
		}
		if (cells.length > 0) return true;
	}
	return false;
}

/** Of a derived cell: the line of one of those it follows from, the parts first. */
function rowNearby({ problem, incidence }: TableState, cell: number): number {
	const { startOf, equationOf, start, cell: cellOf } = incidence;
	const from = start[equationOf[startOf[cell]!]!]!;
	const rows = Array.from(cellOf.subarray(from, start[equationOf[startOf[cell]!]! + 1]!), (c) => problem.row[c]!).filter((row) => row >= 0);
	return rows.at(-1) ?? -1;
}
