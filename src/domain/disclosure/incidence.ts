import type { CellSum } from './secrecy-problem.ts';

/**
 * Which cell stands in which sum, in both directions, as compressed rows: the cells of sum s are
 * `sumCell[sumStart[s] … sumStart[s + 1])`. Signs: part +1, whole −1, so that every sum reads Σ sign × cell = 0.
 */
export interface Incidence {
	readonly cells: number;
	readonly sums: number;
	readonly sumStart: Int32Array;
	readonly sumCell: Int32Array;
	readonly sumSign: Int8Array;
	readonly cellStart: Int32Array;
	readonly cellSum: Int32Array;
	readonly cellSign: Int8Array;
}

export function buildIncidence(cells: number, sums: readonly CellSum[]): Incidence {
	const sumStart = new Int32Array(sums.length + 1);
	for (const [s, sum] of sums.entries()) sumStart[s + 1] = sumStart[s]! + sum.parts.length + 1;
	const size = sumStart[sums.length]!;
	const sumCell = new Int32Array(size);
	const sumSign = new Int8Array(size).fill(1);
	const cellStart = new Int32Array(cells + 1);
	for (const [s, sum] of sums.entries()) {
		let at = sumStart[s]!;
		sumCell[at] = sum.whole;
		sumSign[at++] = -1;
		for (const part of sum.parts) sumCell[at++] = part;
	}
	for (const cell of sumCell) cellStart[cell + 1]!++;
	for (let cell = 0; cell < cells; cell++) cellStart[cell + 1]! += cellStart[cell]!;
	const next = cellStart.slice();
	const cellSum = new Int32Array(size);
	const cellSign = new Int8Array(size);
	for (let s = 0; s < sums.length; s++) {
		for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) {
			const to = next[sumCell[at]!]!++;
			cellSum[to] = s;
			cellSign[to] = sumSign[at]!;
		}
	}
	return { cells, sums: sums.length, sumStart, sumCell, sumSign, cellStart, cellSum, cellSign };
}
