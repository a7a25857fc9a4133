/**
 * Checking a world: whole numbers, no search, no code in common with what made it.
 *
 * For: nobody has to trust how worlds are made. A world holds when every cell looks the same from outside, is a whole number,
 * and every equation is kept.
 * Reference: beside 20 = 12 + 6 + 2 with hidden parts, 20 = 14 + 6 + 0 holds and 21 = 13 + 6 + 2 does not.
 */
import type { CertifiedTable } from './certified-table.ts';

/** @throws Error (a bug); names no figure */
export function assertIndistinguishable(world: Float64Array, { reference, low, high, equations }: CertifiedTable): void {
	if (world.length !== reference.length) throw new Error('disclosure: a world has other cells than its table');
	for (const [cell, count] of world.entries()) {
		if (Number.isSafeInteger(count) && count >= low[cell]! && count <= high[cell]!) continue;
		throw new Error(`disclosure: a world ${high[cell] === Infinity ? 'has an impossible count in' : 'changes the public'} cell ${cell}`);
	}
	for (const [e, { wholes, parts }] of equations.entries()) {
		let rest = 0;
		for (const cell of wholes) rest += world[cell]!;
		for (const cell of parts) rest -= world[cell]!;
		if (rest !== 0) throw new Error(`disclosure: a world breaks equation ${e}`);
	}
}
