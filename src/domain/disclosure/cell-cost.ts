/**
 * What it costs to withhold a cell that need not be withheld.
 *
 * For: of several ways to protect a small number the atlas takes the one that readers miss least.
 * Rule: 1 for a lowest cell, four times as much per step of sums above it, 1,000 more for a total of everything. A tiny
 * addition from the cell's index decides ties, so that the same table always loses the same cells.
 * Source: linear cost model of Fischetti & Salazar 2001; the weights are ours.
 * Reference: quarters 1, their district 4, the town 1,016.
 */
import type { Incidence } from './incidence.ts';

export function cellCosts(incidence: Incidence): Float64Array {
	const height = heights(incidence);
	const { cellStart, cellSign } = incidence;
	return Float64Array.from(height, (steps, cell) => {
		let isPart = false;
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) isPart ||= cellSign[k] === 1;
		return 4 ** steps + (steps > 0 && !isPart ? 1000 : 0) + jitter(cell);
	});
}

/** Longest chain of sums below a cell. Bounded, should sums be declared in a circle. */
function heights({ cells, sums, sumStart, sumCell }: Incidence): Uint8Array {
	const height = new Uint8Array(cells);
	for (let round = 0, grown = true; grown && round < 8; round++) {
		grown = false;
		for (let s = 0; s < sums; s++) {
			const whole = sumCell[sumStart[s]!]!;
			for (let at = sumStart[s]! + 1; at < sumStart[s + 1]!; at++) {
				if (height[sumCell[at]!]! < height[whole]! || height[whole]! >= 8) continue;
				height[whole] = height[sumCell[at]!]! + 1;
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
