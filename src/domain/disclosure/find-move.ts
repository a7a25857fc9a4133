/**
 * Moves: the smallest changes of hidden cells that leave every sum and every published cell as it is.
 *
 * For: proving that a hidden cell could as well be 0 or reach the minimum count.
 * Source: kernel vectors of the table's equations (Fischetti & Salazar 2001); found here by repair instead of a solver:
 * change the cell by one, then mend each sum that no longer holds by changing another hidden cell, until all hold.
 * Incomplete on purpose: „not found“ means „not proven“, and the caller then hides more. A found move is exact.
 * Reference: in a 2 × 2 block with fixed margins the move is (+1, −1 / −1, +1).
 */
import type { Incidence } from './incidence.ts';

export interface Move {
	readonly cells: readonly number[];
	readonly changes: readonly number[];
}

export interface MoveSearch {
	/** A move with `sign` (±1) in `cell` that keeps all cells of `table` ≥ 0 and does not touch cells flagged in `pinned`. */
	find(table: Float64Array, cell: number, sign: 1 | -1, pinned: Uint8Array): Move | undefined;
}

/**
 * Widening rounds: longest move in cells, choices tried per repair, repairs tried in all. `stir` 0 takes the bigger cell
 * first, other numbers take a fixed scattered order: where the big cells lead into a dead end, others often do not.
 */
interface Round { readonly length: number; readonly choices: number; readonly nodes: number; readonly stir: number }
const ROUNDS: readonly Round[] = [
	{ length: 8, choices: 3, nodes: 150, stir: 0 },
	{ length: 12, choices: 4, nodes: 400, stir: 7 },
	{ length: 16, choices: 4, nodes: 600, stir: 0 },
	{ length: 24, choices: 4, nodes: 600, stir: 3 },
	{ length: 40, choices: 5, nodes: 1500, stir: 11 }
];

/** A fixed number in place of chance: the same table must always give the same release. */
function scatter(cell: number, stir: number): number {
	return Math.imul(cell + 1, 2654435761 + 2 * stir) >>> 0;
}

/** `free` flags the cells that may change (the hidden ones). */
export function makeMoveSearch(incidence: Incidence, free: Uint8Array): MoveSearch {
	const { sumStart, sumCell, sumSign, cellStart, cellSum, cellSign } = incidence;
	const change = new Int32Array(incidence.cells);
	const gap = new Int32Array(incidence.sums);
	const place = new Int32Array(incidence.sums).fill(-1);
	const broken: number[] = [];
	const touched: number[] = [];
	let distance = 0;
	let nodes = 0;
	let degree = 1;
	for (let cell = 0; cell < incidence.cells; cell++) degree = Math.max(degree, cellStart[cell + 1]! - cellStart[cell]!);

	function apply(cell: number, by: number): void {
		change[cell]! += by;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			const sum = cellSum[k]!;
			const before = gap[sum]!;
			const after = before + cellSign[k]! * by;
			gap[sum] = after;
			distance += Math.abs(after) - Math.abs(before);
			if (before === 0) {
				place[sum] = broken.length;
				broken.push(sum);
			} else if (after === 0) {
				const last = broken.pop()!;
				if (last !== sum) {
					broken[place[sum]!] = last;
					place[last] = place[sum]!;
				}
				place[sum] = -1;
			}
		}
	}

	/** What a change would do to the distance from „all sums hold“. */
	function gain(cell: number, by: number): number {
		let difference = 0;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) difference += cellSign[k]! * by * gap[cellSum[k]!]! < 0 ? -1 : 1;
		return difference;
	}

	function shortestBroken(): number {
		let best = broken[0]!;
		for (const sum of broken) if (sumStart[sum + 1]! - sumStart[sum]! < sumStart[best + 1]! - sumStart[best]!) best = sum;
		return best;
	}

	function repair(table: Float64Array, pinned: Uint8Array, left: number, round: Round): boolean {
		if (distance === 0) return true;
		if (distance > left * degree || ++nodes > round.nodes) return false;
		const sum = shortestBroken();
		const direction = gap[sum]! > 0 ? -1 : 1;
		const choices: { cell: number; by: number; gain: number; weight: number }[] = [];
		for (let at = sumStart[sum]!; at < sumStart[sum + 1]!; at++) {
			const cell = sumCell[at]!;
			const by = direction * sumSign[at]!;
			if (!free[cell] || pinned[cell] || change[cell]! * by < 0 || (by < 0 && table[cell]! + change[cell]! < 1)) continue;
			// Of equally good repairs the bigger cell first: its row and column are the likeliest to have room.
			const choice = { cell, by, gain: gain(cell, by), weight: round.stir === 0 ? table[cell]! : scatter(cell, round.stir) };
			let to = choices.length;
			while (to > 0 && (choices[to - 1]!.gain > choice.gain || (choices[to - 1]!.gain === choice.gain && choices[to - 1]!.weight < choice.weight))) to--;
			if (to >= round.choices) continue;
			choices.splice(to, 0, choice);
			if (choices.length > round.choices) choices.pop();
		}
		for (const choice of choices) {
			apply(choice.cell, choice.by);
			touched.push(choice.cell);
			if (repair(table, pinned, left - 1, round)) return true;
			touched.pop();
			apply(choice.cell, -choice.by);
			if (nodes > round.nodes) return false;
		}
		return false;
	}

	function find(table: Float64Array, cell: number, sign: 1 | -1, pinned: Uint8Array): Move | undefined {
		if (!free[cell] || pinned[cell] || (sign < 0 && table[cell]! < 1)) return undefined;
		apply(cell, sign);
		touched.push(cell);
		let move: Move | undefined;
		for (const round of ROUNDS) {
			nodes = 0;
			if (!repair(table, pinned, round.length - 1, round)) continue;
			const cells = [...new Set(touched)];
			move = { cells, changes: cells.map((c) => change[c]!) };
			break;
		}
		// All sums hold again or only the first change is left; either way clear by hand what is still there.
		for (const c of new Set(touched)) apply(c, -change[c]!);
		touched.length = 0;
		return move;
	}

	return { find };
}
