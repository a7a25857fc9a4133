/**
 * Checking a proof: exact integers, no search, no code in common with what found it.
 *
 * For: nobody has to trust the search. If it errs, the release is refused and nothing leaks.
 * A certificate holds when both of its tables show every published cell unchanged, keep every sum, contain no negative or
 * broken count, and leave the cell in enough doubt. What is enough the caller says.
 * Reference: for 20 = a + b + c with c = 2: c = 0 beside a + 2, and c = 3 beside a − 1.
 */
import type { Alternative, Certificate, SecrecyProblem } from './secrecy-problem.ts';

/** Throws (a bug) when the reference table itself contradicts the known values or a sum. */
export function certificateVerifier(problem: SecrecyProblem, hidden: Uint8Array, reference: Float64Array): (certificate: Certificate, enough: (low: number, high: number) => boolean) => boolean {
	const sumsOf: number[][] = problem.values.map(() => []);
	for (const [s, sum] of problem.sums.entries()) {
		let rest = reference[sum.whole]!;
		for (const part of sum.parts) rest -= reference[part]!;
		if (rest !== 0) throw new Error(`disclosure: the reference table breaks sum ${s}`);
		for (const cell of [sum.whole, ...sum.parts]) sumsOf[cell]!.push(s);
	}
	for (const [cell, value] of problem.values.entries()) {
		if (value !== null && value !== reference[cell]) throw new Error(`disclosure: the reference table changes cell ${cell}`);
	}

	/** What an alternative changes; undefined when it is not a possible table. Checked once, however many cells cite it. */
	const checked = new WeakMap<Alternative, ReadonlyMap<number, number> | undefined>();
	function changesOf(alternative: Alternative): ReadonlyMap<number, number> | undefined {
		if (!checked.has(alternative)) checked.set(alternative, checkedChanges(alternative));
		return checked.get(alternative);
	}

	function checkedChanges(alternative: Alternative): ReadonlyMap<number, number> | undefined {
		const changed = new Map<number, number>();
		for (const [i, c] of alternative.cells.entries()) {
			const value = alternative.values[i]!;
			if (!hidden[c] || changed.has(c) || !Number.isSafeInteger(value) || value < 0) return undefined;
			changed.set(c, value);
		}
		for (const s of new Set(alternative.cells.flatMap((c) => sumsOf[c]!))) {
			const sum = problem.sums[s]!;
			let rest = changed.get(sum.whole) ?? reference[sum.whole]!;
			for (const part of sum.parts) rest -= changed.get(part) ?? reference[part]!;
			if (rest !== 0) return undefined;
		}
		return changed;
	}

	return ({ cell, low, high }, enough) => {
		const below = changesOf(low);
		const above = changesOf(high);
		if (!hidden[cell] || !below || !above) return false;
		return enough(below.get(cell) ?? reference[cell]!, above.get(cell) ?? reference[cell]!);
	};
}
