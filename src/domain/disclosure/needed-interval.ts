/**
 * How much doubt an attacker must be left with, per cell.
 *
 * For: saying what „safe“ means before anything is proven.
 * Rule: a sensitive count must possibly be 0 and possibly reach the minimum count, or the smallest published whole above it
 * when that is smaller. A cell hidden by the supplier likewise when it may be small; when the sums force it to be large it
 * must stay uncertain by at least the minimum count.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 5 (protection intervals); zeros hideable, so the lower end is 0.
 * Reference: minimum 3, whole 20 published: [0, 3].
 */
import type { Incidence } from './incidence.ts';

export interface Interval {
	/** A table must exist in which the cell is at most this. */
	readonly low: number;
	/** A table must exist in which the cell is at least this. */
	readonly high: number;
}

export function neededInterval(cell: number, suppliedHidden: boolean, reference: Float64Array, hidden: Uint8Array, incidence: Incidence, minimumCount: number): Interval {
	const value = reference[cell]!;
	if (suppliedHidden && value >= minimumCount) return { low: value - minimumCount, high: value };
	return { low: 0, high: Math.min(minimumCount, smallestPublishedWhole(cell, reference, hidden, incidence)) };
}

/** Infinity when nothing above the cell is published. Wholes of a published whole are larger, so the climb stops there. */
function smallestPublishedWhole(cell: number, reference: Float64Array, hidden: Uint8Array, incidence: Incidence): number {
	const { cellStart, cellSum, cellSign, sumStart, sumCell } = incidence;
	let smallest = Infinity;
	const climbed = new Set([cell]);
	for (const at of climbed) {
		for (let k = cellStart[at]!; k < cellStart[at + 1]!; k++) {
			if (cellSign[k] !== 1) continue;
			const whole = sumCell[sumStart[cellSum[k]!]!]!;
			if (hidden[whole]) climbed.add(whole);
			else smallest = Math.min(smallest, reference[whole]!);
		}
	}
	return smallest;
}
