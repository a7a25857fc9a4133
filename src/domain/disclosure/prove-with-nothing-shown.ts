/**
 * The last proof: when no cell at all is published, all zeros and any multiple of the true table satisfy every sum.
 *
 * For: tables so thin that only hiding all of them is safe.
 * Reference: for (1, 1 | 2) hidden entirely: (0, 0 | 0) and (3, 3 | 6).
 */
import type { Alternative, Certificate } from './secrecy-problem.ts';

/** The prover gives undefined where the reference is 0 (only cells the supplier hid): a multiple does not raise it. */
export function makeProverWithNothingShown(reference: Float64Array, minimumCount: number): (cell: number) => Certificate | undefined {
	const cells = Array.from(reference.keys()).filter((c) => reference[c]! > 0);
	const multiple = (times: number): Alternative => ({ cells, values: cells.map((c) => reference[c]! * times) });
	const low = multiple(0);
	const high = multiple(minimumCount);
	return (cell) => (reference[cell] === 0 ? undefined : { cell, low, high });
}
