/**
 * Filling what the supplier hid, and what is missing within a sum, with some counts that satisfy every sum.
 *
 * For: the proofs need one possible table to start from; which one does not matter, since every table they show is one an
 * attacker must consider too. Nothing of it is ever published.
 * Method: what follows from the sums is set; else a cell in the tightest sum gets an even share of what is left, with a
 * bounded number of retries. Not found within the bound: the caller refuses.
 * Reference: 20 = 12 + s1 + s2 may become 20 = 12 + 4 + 4.
 */
import type { Incidence } from './incidence.ts';
import type { SecrecyProblem } from './secrecy-problem.ts';

const MOST_STEPS = 200_000;

export type Completion = { readonly reference: Float64Array } | { readonly impossible: 'contradiction' | 'not-found' };

export function completeSupplied(problem: SecrecyProblem, incidence: Incidence): Completion {
	const { sumStart, sumCell, sumSign, cellStart, cellSum, cellSign } = incidence;
	const table = Float64Array.from(problem.values, (value) => value ?? NaN);
	const open = new Int32Array(incidence.sums);
	// Σ sign × known cells; the unknown cells of the sum must bring it to 0.
	const rest = new Float64Array(incidence.sums);
	for (let s = 0; s < incidence.sums; s++) {
		for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) {
			const value = table[sumCell[at]!]!;
			if (Number.isNaN(value)) open[s]!++;
			else rest[s]! += sumSign[at]! * value;
		}
		if (open[s] === 0 && rest[s] !== 0) return { impossible: 'contradiction' };
	}
	const unknown = problem.values.flatMap((value, cell) => (value === null && (problem.suppliedHidden[cell] || cellStart[cell]! < cellStart[cell + 1]!) ? [cell] : []));
	const trail: number[] = [];
	let steps = 0;

	function set(cell: number, value: number): boolean {
		table[cell] = value;
		trail.push(cell);
		let fits = value >= 0;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			const s = cellSum[k]!;
			rest[s]! += cellSign[k]! * value;
			open[s]!--;
			if (open[s] === 0 && rest[s] !== 0) fits = false;
		}
		return fits;
	}
	function undo(to: number): void {
		while (trail.length > to) {
			const cell = trail.pop()!;
			for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
				rest[cellSum[k]!]! -= cellSign[k]! * table[cell]!;
				open[cellSum[k]!]!++;
			}
			table[cell] = NaN;
		}
	}
	/** Sets everything the sums force, starting from the sums of the given cells. */
	function follow(from: readonly number[]): boolean {
		const queue = [...from];
		while (queue.length > 0) {
			const cell = queue.pop()!;
			for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
				const s = cellSum[k]!;
				if (open[s] !== 1) continue;
				for (let at = sumStart[s]!; at < sumStart[s + 1]!; at++) {
					const last = sumCell[at]!;
					if (!Number.isNaN(table[last]!)) continue;
					if (!set(last, -rest[s]! * sumSign[at]!)) return false;
					queue.push(last);
					break;
				}
			}
		}
		return true;
	}
	/** Most a cell can be: what is left in sums whose whole is known. And an even share of the tightest of them. */
	function room(cell: number): { most: number; share: number } {
		let most = Infinity;
		let share = 1;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			const s = cellSum[k]!;
			if (cellSign[k] !== 1 || Number.isNaN(table[sumCell[sumStart[s]!]!]!) || -rest[s]! >= most) continue;
			most = -rest[s]!;
			share = Math.ceil(most / open[s]!);
		}
		return { most, share };
	}
	function solve(): boolean {
		if (++steps > MOST_STEPS) return false;
		let best = -1;
		let bestRoom = { most: Infinity, share: 1 };
		for (const cell of unknown) {
			if (!Number.isNaN(table[cell]!)) continue;
			const here = room(cell);
			if (here.most < 0) return false;
			if (best === -1 || here.most < bestRoom.most) [best, bestRoom] = [cell, here];
		}
		if (best === -1) return true;
		const tries = new Set([bestRoom.share, 1, 0, bestRoom.share + 1, bestRoom.most].filter((v) => v <= bestRoom.most && Number.isFinite(v)));
		for (const value of tries) {
			const mark = trail.length;
			if (set(best, value) && follow([best]) && solve()) return true;
			undo(mark);
			if (steps > MOST_STEPS) return false;
		}
		return false;
	}

	if (!follow(unknown)) return { impossible: 'contradiction' };
	return solve() ? { reference: table } : { impossible: 'not-found' };
}
