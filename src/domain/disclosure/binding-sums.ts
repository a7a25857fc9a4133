/**
 * Sums that tell an attacker something.
 *
 * For: an upper level that was added up from parts the supplier hid is itself unknown, and a sum under an unknown whole tells
 * nothing. Without this step one hidden quarter would count as a hidden town.
 * Rule: a sum is left out when its whole has no number of its own (derived from hidden parts, or missing) and stands in no
 * other sum; repeated, because leaving one out frees the wholes below it. Also left out: sums with a missing cell that cannot
 * hold, since they speak of something else than their cells do.
 * Reference: ? = a + b says nothing about a and b; with 9 = ? + c it says that a + b = 9 − c.
 */
import type { CellSum, SecrecyProblem } from './secrecy-problem.ts';

export function bindingSums(problem: SecrecyProblem): CellSum[] {
	const { values, suppliedHidden, derived } = problem;
	const open = (cell: number) => values[cell] === null && (!suppliedHidden[cell] || Boolean(derived?.[cell]));
	let sums = problem.sums.filter((sum) => mayHold(sum, problem));
	for (;;) {
		const uses = new Map<number, number>();
		for (const sum of sums) for (const cell of [sum.whole, ...sum.parts]) uses.set(cell, (uses.get(cell) ?? 0) + 1);
		const kept = sums.filter((sum) => !open(sum.whole) || uses.get(sum.whole)! > 1);
		if (kept.length === sums.length) return kept;
		sums = kept;
	}
}

/** A sum without missing cells is never dropped here; if it does not hold, the release is refused. */
function mayHold(sum: CellSum, { values, suppliedHidden }: SecrecyProblem): boolean {
	if ([sum.whole, ...sum.parts].every((cell) => values[cell] !== null || suppliedHidden[cell])) return true;
	const whole = values[sum.whole];
	return whole === null || whole === undefined || sum.parts.reduce((known, part) => known + (values[part] ?? 0), 0) <= whole;
}
