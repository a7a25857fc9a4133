/**
 * Other worlds: whole tables that nobody outside can tell from the true one.
 *
 * For: what is public must be the same, byte for byte, had another of these worlds been true. A certificate changes a handful of
 * cells; a world adds up as many of its moves as go together, so that one comparison speaks for most withheld cells at once.
 * Method: equations are linear, so moves that each keep them keep them together as well. Greedy: a move joins a world when every
 * cell it touches stays within what looks the same, and differs from the reference, and when it leaves alone the cells whose proof is already
 * in: a small count is 0 there, or reaches the minimum count. The next world begins with what no world changed yet.
 * Not claimed: that the worlds are as few as possible, or that they change every cell (`unchanged` says which they do not).
 * Missing figures: cells without a number take part as the unknown counts they are.
 * Source: non-interference (Goguen & Meseguer 1982), with certificates in place of a second run of the protection.
 * Reference: 20 = 12 + 6 + 2 and 9 = 8 + 1, all parts hidden: one world with 14 + 6 + 0 and 9 + 0.
 */
import type { Alternative, Certificate } from '../problem/secrecy-problem.ts';
import type { CertifiedTable } from './certified-table.ts';
import { assertIndistinguishable } from './indistinguishable.ts';

export interface AlternativeWorlds {
	/** The one that changes most cells for the first time comes first. */
	readonly worlds: readonly Float64Array[];
	/** Cells that could be another number and are the same in every world. */
	readonly unchanged: readonly number[];
}

/**
 * @param most how many worlds at most
 * @throws Error (a bug) when a certificate does not keep what is public; names no figure
 */
export function alternativeWorlds(table: CertifiedTable, certificates: readonly Certificate[], most: number): AlternativeWorlds {
	const { reference, low, high } = table;
	const proves = new Map<Alternative, number[]>();
	for (const { cell, ...ends } of certificates) for (const end of [ends.low, ends.high]) if (end.cells.length > 0) proves.set(end, [...(proves.get(end) ?? []), cell]);
	const moves = [...proves.keys()];
	const changed = new Set<number>();
	const worlds: Float64Array[] = [];
	const isNews = (move: Alternative): boolean => move.cells.some((cell) => !changed.has(cell));
	for (let news = moves; news.length > 0 && worlds.length < most; news = news.filter(isNews)) {
		const world = reference.slice();
		// What changes nothing new may still join: a world shall be as far from the truth as it can.
		const proven = new Set<number>();
		for (const move of new Set([...news, ...moves])) if (!move.cells.some((cell) => proven.has(cell)) && join(world, move, table)) for (const cell of proves.get(move) ?? []) proven.add(cell);
		assertIndistinguishable(world, table);
		const before = changed.size;
		for (const cell of world.keys()) if (world[cell] !== reference[cell]) changed.add(cell);
		if (changed.size === before) break;
		worlds.push(world);
	}
	return { worlds, unchanged: [...reference.keys()].filter((cell) => low[cell]! < high[cell]! && !changed.has(cell)) };
}

/** Adds a move where all of it fits, else nothing. */
function join(world: Float64Array, { cells, values }: Alternative, { reference, low, high }: CertifiedTable): boolean {
	const after = cells.map((cell, i) => world[cell]! + values[i]! - reference[cell]!);
	const fits = cells.every((cell, i) => after[i]! >= low[cell]! && after[i]! <= high[cell]! && (after[i] !== reference[cell] || values[i] === reference[cell]));
	if (fits) for (const [i, cell] of cells.entries()) world[cell] = after[i]!;
	return fits;
}
