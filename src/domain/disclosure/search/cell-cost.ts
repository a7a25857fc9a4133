/**
 * What it costs to withhold a cell that need not be withheld.
 *
 * For: of several ways to protect a small number the atlas takes the one that readers miss least.
 * Rule: 1 for a lowest cell, four times as much per step of sums above it (at most four steps), 1,000 more for a total of everything. Denominators of shares
 * stand above their numerators, so they are dearer too. A tiny addition from the cell's index decides ties, so that the same table always
 * loses the same cells.
 * Source: linear cost model of Fischetti & Salazar 2001; the weights are ours.
 * Reference: quarters 1, their district 4, the town 1,016.
 */
import type { Incidence } from '../problem/incidence.ts';
import { ROLE } from '../problem/secrecy-problem.ts';

const STEPS = 4;

export function cellCosts(incidence: Incidence, role: Uint8Array): Float64Array {
	const height = heights(incidence);
	const { start, cell, sign } = incidence;
	const isPart = new Uint8Array(incidence.cells);
	for (let e = 0; e < incidence.equations; e++) {
		// To be the numerator of a share does not make a town's total less of a total.
		const members = cell.subarray(start[e]!, start[e + 1]!);
		if (members.some((c) => role[c] === ROLE.DERIVED)) continue;
		for (const [at, c] of members.entries()) if (sign[start[e]! + at] === 1) isPart[c] = 1;
	}
	return Float64Array.from(height, (steps, c) => 4 ** steps + (steps > 0 && !isPart[c] ? 1000 : 0) + jitter(c));
}

/** Longest chain of equations below a cell. Bounded, should sums be declared in a circle. */
function heights({ cells, equations, start, cell, sign }: Incidence): Uint8Array {
	const height = new Uint8Array(cells);
	for (let round = 0, grown = true; grown && round < STEPS; round++) {
		grown = false;
		for (let e = 0; e < equations; e++) {
			let below = -1;
			for (let at = start[e]!; at < start[e + 1]!; at++) if (sign[at] === 1) below = Math.max(below, height[cell[at]!]!);
			for (let at = start[e]!; at < start[e + 1]!; at++) {
				if (sign[at] === 1 || height[cell[at]!]! > below || height[cell[at]!]! >= STEPS) continue;
				height[cell[at]!] = Math.min(below + 1, STEPS);
				grown = true;
			}
		}
	}
	return height;
}

/** A fixed number in place of chance, below 0.01. */
export function jitter(cell: number): number {
	return (Math.imul(cell + 1, 2654435761) >>> 0) / 2 ** 32 / 100;
}
