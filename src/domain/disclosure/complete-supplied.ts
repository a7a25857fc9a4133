/**
 * Filling what the supplier hid, and what is missing within a sum, with some counts that satisfy every sum.
 *
 * For: the proofs need one possible table to start from; which one does not matter, since every table they show is one an
 * attacker must consider too. Nothing of it is ever published.
 * Method: what follows from the sums is set; of the rest the smallest whole numbers ≥ 0 that fit, by a linear program per
 * group of unknown cells that share sums. None there: the sums contradict each other and the caller refuses.
 * Reference: 20 = 12 + s becomes 20 = 12 + 8; of 20 = 12 + s1 + s2 any two that make 8.
 */
import { components } from './components.ts';
import type { Incidence } from './incidence.ts';
import type { LinearSolver } from './linear-solver.ts';
import type { SecrecyProblem } from './secrecy-problem.ts';

export type Completion = { readonly reference: Float64Array } | { readonly impossible: 'contradiction' | 'not-found' };

/** NaN stays where there is neither a number nor a sum to give one; what the supplier hid outside all sums becomes 0. */
export function completeSupplied(problem: SecrecyProblem, incidence: Incidence, solver: LinearSolver): Completion {
	const { sumStart, sumCell, sumSign, cellStart } = incidence;
	const reference = Float64Array.from(problem.values, (value) => value ?? NaN);
	const bound = (cell: number) => cellStart[cell]! < cellStart[cell + 1]!;
	for (const [cell, value] of reference.entries()) if (Number.isNaN(value) && problem.suppliedHidden[cell] && !problem.derived?.[cell] && !bound(cell)) reference[cell] = 0;
	propagate(incidence, reference);
	for (const cells of components(incidence, (cell) => Number.isNaN(reference[cell]!) && bound(cell))) {
		const filled = fill(cells, incidence, reference, solver);
		if (filled === 'infeasible') return { impossible: 'contradiction' };
		if (filled === 'gave-up') return { impossible: 'not-found' };
		for (const [i, cell] of cells.entries()) reference[cell] = filled[i]!;
	}
	for (let s = 0; s < incidence.sums; s++) {
		let rest = 0;
		for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) rest += sumSign[at]! * reference[sumCell[at]!]!;
		if (rest !== 0) return { impossible: 'contradiction' };
	}
	return reference.some((value) => value < 0) ? { impossible: 'contradiction' } : { reference };
}

/** Sets every cell that is the only unknown one of a sum, until there is none. */
function propagate({ sums, sumStart, sumCell, sumSign, cellStart, cellSum }: Incidence, reference: Float64Array): void {
	const queue = Array.from({ length: sums }, (_, s) => s);
	for (let s = queue.pop(); s !== undefined; s = queue.pop()) {
		let rest = 0;
		let last = -1;
		let unknown = 0;
		for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) {
			if (Number.isNaN(reference[sumCell[at]!]!)) [last, unknown] = [at, unknown + 1];
			else rest += sumSign[at]! * reference[sumCell[at]!]!;
		}
		if (unknown !== 1) continue;
		const cell = sumCell[last]!;
		reference[cell] = -rest * sumSign[last]! + 0;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) queue.push(cellSum[k]!);
	}
}

/** The smallest counts that fit. The last column is the number 1, times what is known in each sum. */
function fill(cells: readonly number[], incidence: Incidence, reference: Float64Array, solver: LinearSolver): Float64Array | 'infeasible' | 'gave-up' {
	const { sumStart, sumCell, sumSign, cellStart, cellSum, cellSign } = incidence;
	const rowOf = new Map<number, number>();
	const [columnStart, row, coefficient]: [number[], number[], number[]] = [[0], [], []];
	for (const cell of cells) {
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			if (!rowOf.has(cellSum[k]!)) rowOf.set(cellSum[k]!, rowOf.size);
			row.push(rowOf.get(cellSum[k]!)!);
			coefficient.push(cellSign[k]!);
		}
		columnStart.push(row.length);
	}
	for (const [s, r] of rowOf) {
		let known = 0;
		for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) if (!Number.isNaN(reference[sumCell[at]!]!)) known += sumSign[at]! * reference[sumCell[at]!]!;
		if (known === 0) continue;
		row.push(r);
		coefficient.push(known);
	}
	columnStart.push(row.length);
	const one = cells.length;
	const model = solver.open({
		rows: rowOf.size, cost: new Float64Array(one + 1).fill(1, 0, one), lower: new Float64Array(one + 1).fill(1, one),
		upper: new Float64Array(one + 1).fill(Infinity, 0, one).fill(1, one), columnStart: Int32Array.from(columnStart), row: Int32Array.from(row), coefficient: Float64Array.from(coefficient)
	});
	try {
		let found = model.solve();
		if (typeof found !== 'string' && found.some((value) => Math.abs(value - Math.round(value)) > 1e-5)) found = model.solveInIntegers();
		return typeof found === 'string' ? found : found.map(Math.round);
	} finally {
		model.close();
	}
}
