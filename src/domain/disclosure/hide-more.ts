/**
 * Hiding one step more where no proof was found.
 *
 * For: failing closed in the smallest circle that can be proven.
 * Steps: the wholes of the cells' own sums; then the wholes of their whole block and of what is hidden above it, step by
 * step; then everything. Each step brings its blocks along and hides at least one further cell.
 */
import { hideBlocks } from './hide-blocks.ts';
import type { Incidence } from './incidence.ts';
import type { Escalation } from './secrecy-problem.ts';

/** `fresh`: cells that failed for the first time; `failed`: all of them. Changes `hidden`. */
export function hideMore(incidence: Incidence, hidden: Uint8Array, missing: Uint8Array, block: Int32Array, fresh: readonly number[], failed: readonly number[]): Escalation {
	const own = hideWholes(incidence, hidden, missing, fresh);
	if (own > 0) return { step: 'own-wholes', cells: own };
	const around = hideWholes(incidence, hidden, missing, upward(incidence, hidden, block, failed));
	if (around > 0) return { step: 'block-wholes', cells: around };
	let rest = 0;
	for (let cell = 0; cell < hidden.length; cell++) {
		if (missing[cell] || hidden[cell]) continue;
		hidden[cell] = 1;
		rest++;
	}
	return { step: 'everything', cells: rest };
}

/** Hides the wholes of all sums the cells stand in, and what follows; returns how many cells were added. */
function hideWholes(incidence: Incidence, hidden: Uint8Array, missing: Uint8Array, cells: readonly number[]): number {
	const { cellStart, cellSum, sumStart, sumCell } = incidence;
	let added = 0;
	for (const cell of cells) {
		for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
			const whole = sumCell[sumStart[cellSum[k]!]!]!;
			if (hidden[whole] || missing[whole]) continue;
			hidden[whole] = 1;
			added++;
		}
	}
	return added === 0 ? 0 : added + hideBlocks(incidence, hidden, missing);
}

/** The cells' blocks, and the blocks of hidden wholes above them. */
function upward(incidence: Incidence, hidden: Uint8Array, block: Int32Array, cells: readonly number[]): number[] {
	const { cellStart, cellSum, sumStart, sumCell } = incidence;
	const members = new Map<number, number[]>();
	for (const [cell, b] of block.entries()) if (b >= 0) members.get(b)?.push(cell) ?? members.set(b, [cell]);
	const reached = new Set(cells.map((cell) => block[cell]!));
	for (const b of reached) {
		for (const cell of members.get(b)!) {
			for (let k = cellStart[cell]!; k < cellStart[cell + 1]!; k++) {
				const whole = sumCell[sumStart[cellSum[k]!]!]!;
				if (hidden[whole]) reached.add(block[whole]!);
			}
		}
	}
	return [...reached].flatMap((b) => members.get(b)!);
}
