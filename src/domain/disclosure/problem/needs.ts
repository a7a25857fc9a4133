/**
 * What is owed to a cell whose number is not shown: how low and how high it must be possible for an attacker.
 *
 * For: the one definition of „in enough doubt“. It does not look at why a cell is withheld, so that nothing can be concluded from a cell's doubt.
 * Rule: a count under the least must be possible as zero (as one where zeros are always shown) and as the least count, or as much as its whole has if that is
 * less. A larger count must not look small: either zero is possible too, or everything possible is at least the least. A cell that
 * tells only a range must not be told more narrowly than its own range tells.
 * Source: protection intervals, Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2 and 5; symmetric against minimality attacks.
 * Reference: least 3, count 1: 0 and 3. Count 2 in a whole of 2 that is public: 0 and 2. Range 0 … 2 (shown 0, rounded to 5): 0 and 2.
 */
import { determined, harmless } from './determined.ts';
import { ROLE } from './secrecy-problem.ts';
import type { TableState } from './table-state.ts';
import { WHY } from './why.ts';

export interface Need { readonly low: number; readonly high: number }

/** What is owed, each of them enough; the first is wanted, the others are for where that cannot be had. Empty where nothing is owed, or nothing more than `mustBeClear` asks. */
export function needsOf(state: TableState, cell: number): readonly Need[] {
	const { problem, reference, floor } = state;
	const least = problem.least[cell]!;
	const count = reference[cell]!;
	const role = problem.role[cell]!;
	if (least === 0 || role === ROLE.UNSHOWN) return [];
	if (!state.unseen(cell)) {
		const [low, high] = [problem.low[cell]!, problem.high[cell]!];
		return low < high && low < least && high > 0 ? [{ low: Math.max(low, floor[cell]!), high: Math.min(least, high) }] : [];
	}
	if (role === ROLE.DERIVED && determined(state, cell) && harmless(state, cell)) return [];
	const whole = problem.whole[cell]!;
	const most = whole >= 0 && state.pinned(whole) ? reference[whole]! : Infinity;
	if (count < least) return most === 0 ? [] : [{ low: floor[cell]!, high: Math.min(least, most) }];
	const any = otherThan(count);
	if (role === ROLE.WITHHELD || problem.initially[cell] === WHY.BY_HAND) return [{ low: Math.max(floor[cell]!, count - least), high: count + least }, ...any];
	// A partner is in doubt by the very table that needs it; what went with its whole line is not yet.
	return problem.initially[cell] === WHY.SHOWN && (role !== ROLE.SHOWABLE || state.why[cell] === WHY.PARTNER) ? [] : any;
}

/** To be possible as some other count, a larger or a smaller one. */
export function otherThan(count: number): readonly Need[] {
	return [{ low: count, high: count + 1 }, { low: count - 1, high: count }];
}

/** Is the cell one of those that must not look small although they are not? */
export function mustBeClear(state: TableState, cell: number): boolean {
	const { problem, reference } = state;
	const least = problem.least[cell]!;
	return least > 0 && problem.role[cell] !== ROLE.UNSHOWN && state.unseen(cell) && reference[cell]! >= least && !(problem.role[cell] === ROLE.DERIVED && determined(state, cell));
}
