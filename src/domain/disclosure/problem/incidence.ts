import type { Equation } from './secrecy-problem.ts';

/**
 * Which cell stands in which equation, in both directions, as compressed rows: the cells of equation e are
 * `cell[start[e] … start[e + 1])`. Signs: part +1, whole −1, so that every equation reads Σ sign × cell = 0.
 */
export interface Incidence {
	readonly cells: number;
	readonly equations: number;
	readonly start: Int32Array;
	readonly cell: Int32Array;
	readonly sign: Int8Array;
	/** The other way round: the equations of cell c are `equationOf[startOf[c] … startOf[c + 1])`, with its sign there. */
	readonly startOf: Int32Array;
	readonly equationOf: Int32Array;
	readonly signOf: Int8Array;
}

/** Throws (a bug of the caller) on an equation that names a cell twice or one that does not exist. */
export function buildIncidence(cells: number, equations: readonly Equation[]): Incidence {
	const start = new Int32Array(equations.length + 1);
	for (const [e, { wholes, parts }] of equations.entries()) start[e + 1] = start[e]! + wholes.length + parts.length;
	const size = start[equations.length]!;
	const cell = new Int32Array(size);
	const sign = new Int8Array(size);
	const startOf = new Int32Array(cells + 1);
	const lastIn = new Int32Array(cells).fill(-1);
	for (const [e, { wholes, parts }] of equations.entries()) {
		let at = start[e]!;
		for (const [side, value] of [[wholes, -1], [parts, 1]] as const) for (const c of side) {
			if (!(c >= 0 && c < cells) || lastIn[c] === e) throw new Error(`disclosure: equation ${e} names a cell twice, or one that does not exist`);
			lastIn[c] = e;
			cell[at] = c;
			sign[at++] = value;
			startOf[c + 1]!++;
		}
	}
	for (let c = 0; c < cells; c++) startOf[c + 1]! += startOf[c]!;
	const next = startOf.slice();
	const equationOf = new Int32Array(size);
	const signOf = new Int8Array(size);
	for (let e = 0; e < equations.length; e++) for (let at = start[e]!; at < start[e + 1]!; at++) {
		const to = next[cell[at]!]!++;
		equationOf[to] = e;
		signOf[to] = sign[at]!;
	}
	return { cells, equations: equations.length, start, cell, sign, startOf, equationOf, signOf };
}
