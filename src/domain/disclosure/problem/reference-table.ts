/**
 * One possible table: true counts where they are known, some counts that satisfy every equation elsewhere.
 *
 * For: the proofs need a table to start from. Where the truth is unknown to us (hidden by the supplier, missing, delivered rounded) it does not
 * matter which one, since every table they show is one an attacker must consider too. Nothing of it is ever published.
 * Method: what follows from the equations is set; of the rest the smallest whole numbers that fit what was delivered, by a linear
 * program per group of unknown cells that share equations. None there: the equations contradict each other and the caller refuses.
 * Reference: 20 = 12 + s becomes 20 = 12 + 8; of 20 = 12 + s1 + s2 any two that make 8.
 */
import { components } from './components.ts';
import type { Incidence } from './incidence.ts';
import type { LinearSolver } from '../search/linear-solver.ts';
import type { SecrecyProblem } from './secrecy-problem.ts';

export type ReferenceTable = { readonly reference: Float64Array } | { readonly impossible: 'contradiction' | 'not-found' };

/** Cells without a number outside all equations become their lower bound. */
export function referenceTable(problem: SecrecyProblem, incidence: Incidence, solver: LinearSolver): ReferenceTable {
	const { low, high } = problem;
	const { startOf } = incidence;
	const reference = problem.values.slice();
	for (let cell = 0; cell < incidence.cells; cell++) if (Number.isNaN(reference[cell]!) && startOf[cell] === startOf[cell + 1]) reference[cell] = low[cell]!;
	propagate(incidence, reference);
	for (const cells of components(incidence, (cell) => Number.isNaN(reference[cell]!))) {
		const filled = fill(cells, incidence, reference, problem, solver);
		if (typeof filled === 'string') return { impossible: filled === 'infeasible' ? 'contradiction' : 'not-found' };
		for (const [i, cell] of cells.entries()) reference[cell] = filled[i]!;
	}
	const sound = brokenEquation(incidence, reference) === -1 && reference.every((value, cell) => Number.isSafeInteger(value) && value >= low[cell]! && value <= high[cell]!);
	return sound ? { reference } : { impossible: 'contradiction' };
}

/** The first equation that does not hold, −1 if all do. */
function brokenEquation({ equations, start, cell, sign }: Incidence, table: Float64Array): number {
	for (let e = 0; e < equations; e++) {
		let rest = 0;
		for (let at = start[e]!; at < start[e + 1]!; at++) rest += sign[at]! * table[cell[at]!]!;
		if (rest !== 0) return e;
	}
	return -1;
}

/** Sets every cell that is the only unknown one of an equation, until there is none. */
function propagate({ equations, start, cell, sign, startOf, equationOf }: Incidence, reference: Float64Array): void {
	const queue = Array.from({ length: equations }, (_, e) => e);
	for (let e = queue.pop(); e !== undefined; e = queue.pop()) {
		let rest = 0;
		let last = -1;
		let unknown = 0;
		for (let at = start[e]!; at < start[e + 1]!; at++) {
			if (Number.isNaN(reference[cell[at]!]!)) [last, unknown] = [at, unknown + 1];
			else rest += sign[at]! * reference[cell[at]!]!;
		}
		if (unknown !== 1) continue;
		const c = cell[last]!;
		reference[c] = -rest * sign[last]! + 0;
		for (let k = startOf[c]!; k < startOf[c + 1]!; k++) queue.push(equationOf[k]!);
	}
}

/** The smallest counts that fit. The last column is the number 1, times what is known in each equation. */
function fill(cells: readonly number[], incidence: Incidence, reference: Float64Array, { low, high }: SecrecyProblem, solver: LinearSolver): Float64Array | 'infeasible' | 'gave-up' {
	const { start, cell, sign, startOf, equationOf, signOf } = incidence;
	const rowOf = new Map<number, number>();
	const [columnStart, row, coefficient]: [number[], number[], number[]] = [[0], [], []];
	for (const c of cells) {
		for (let k = startOf[c]!; k < startOf[c + 1]!; k++) {
			if (!rowOf.has(equationOf[k]!)) rowOf.set(equationOf[k]!, rowOf.size);
			row.push(rowOf.get(equationOf[k]!)!);
			coefficient.push(signOf[k]!);
		}
		columnStart.push(row.length);
	}
	for (const [e, r] of rowOf) {
		let known = 0;
		for (let at = start[e]!; at < start[e + 1]!; at++) if (!Number.isNaN(reference[cell[at]!]!)) known += sign[at]! * reference[cell[at]!]!;
		if (known === 0) continue;
		row.push(r);
		coefficient.push(known);
	}
	columnStart.push(row.length);
	const one = cells.length;
	const model = solver.open({
		rows: rowOf.size, cost: Float64Array.from([...cells.map(() => 1), 0]), lower: Float64Array.from([...cells.map((c) => low[c]!), 1]), upper: Float64Array.from([...cells.map((c) => high[c]!), 1]),
		columnStart: Int32Array.from(columnStart), row: Int32Array.from(row), coefficient: Float64Array.from(coefficient)
	});
	try {
		let found = model.solve();
		if (typeof found !== 'string' && found.subarray(0, one).some((value) => Math.abs(value - Math.round(value)) > 1e-5)) found = model.solveInIntegers();
		return typeof found === 'string' ? found : found.map(Math.round);
	} finally {
		model.close();
	}
}
