/**
 * Checking a proof: exact integers, no search, no code in common with what found it.
 *
 * For: nobody has to trust the search. If it errs, the release is refused and nothing leaks.
 * A certificate holds when both of its tables are possible: every shown cell shows the same, every equation holds, no count is below what can be
 * believed. What it must reach the caller says.
 * Reference: for 20 = a + b + c with c = 2: c = 0 beside a + 2, and c = 3 beside a − 1.
 */
import type { Alternative, Certificate, SecrecyProblem } from './problem/secrecy-problem.ts';
import { ROLE } from './problem/secrecy-problem.ts';

type Told = Pick<SecrecyProblem, 'role' | 'low' | 'high' | 'floor' | 'values'> & { readonly equations: SecrecyProblem['equations'] };

/** Throws (a bug) when the reference table itself contradicts the known values or an equation. @param why per cell, 0 = shown */
export function certificateVerifier(problem: Told, why: Uint8Array, reference: Float64Array): (certificate: Certificate, low: number, high: number) => boolean {
	const { role, values, equations } = problem;
	const equationsOf: number[][] = Array.from(values, () => []);
	for (const [e, { wholes, parts }] of equations.entries()) {
		if (total(wholes, reference) !== total(parts, reference)) throw new Error(`disclosure: the reference table breaks equation ${e}`);
		for (const cell of wholes) equationsOf[cell]!.push(e);
		for (const cell of parts) equationsOf[cell]!.push(e);
	}
	for (const [cell, value] of values.entries()) {
		if (!Number.isNaN(value) && value !== reference[cell]) throw new Error(`disclosure: the reference table changes cell ${cell}`);
		if (!allowed(cell, reference[cell]!)) throw new Error(`disclosure: the reference table is not possible in cell ${cell}`);
	}

	function allowed(cell: number, count: number): boolean {
		if (!Number.isSafeInteger(count)) return false;
		const told = role[cell] === ROLE.PUBLIC || (role[cell] === ROLE.SHOWABLE && !why[cell]);
		return told ? count >= problem.low[cell]! && count <= problem.high[cell]! : count >= problem.floor[cell]!;
	}

	/** What an alternative changes; undefined when it is not a possible table. Checked once, however many cells cite it. */
	const checked = new WeakMap<Alternative, ReadonlyMap<number, number> | undefined>();
	function changesOf(alternative: Alternative): ReadonlyMap<number, number> | undefined {
		if (!checked.has(alternative)) checked.set(alternative, checkedChanges(alternative));
		return checked.get(alternative);
	}

	function checkedChanges({ cells, values: counts }: Alternative): ReadonlyMap<number, number> | undefined {
		const changed = new Map<number, number>();
		for (const [i, cell] of cells.entries()) {
			if (changed.has(cell) || !allowed(cell, counts[i]!)) return undefined;
			changed.set(cell, counts[i]!);
		}
		const touched = new Set(cells.flatMap((cell) => equationsOf[cell]!));
		const at = (cell: number): number => changed.get(cell) ?? reference[cell]!;
		for (const e of touched) {
			let rest = 0;
			for (const cell of equations[e]!.parts) rest += at(cell);
			for (const cell of equations[e]!.wholes) rest -= at(cell);
			if (rest !== 0) return undefined;
		}
		return changed;
	}

	return (certificate, low, high) => {
		const below = changesOf(certificate.low);
		const above = changesOf(certificate.high);
		if (!below || !above) return false;
		const { cell } = certificate;
		return (below.get(cell) ?? reference[cell]!) <= low && (above.get(cell) ?? reference[cell]!) >= high;
	};
}

function total(cells: readonly number[], table: Float64Array): number {
	let sum = 0;
	for (const cell of cells) sum += table[cell]!;
	return sum;
}
