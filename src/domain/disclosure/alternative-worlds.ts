/**
 * Other worlds: whole tables that nobody outside can tell from the true one.
 *
 * For: what is public must be the same, byte for byte, had another of these worlds been true. A certificate changes a handful of
 * cells; a world adds up as many of its moves as go together, so that one comparison speaks for most withheld cells at once.
 * Method: sums are linear, so moves that each keep every sum keep them together as well. Greedy: a move joins a world when every
 * cell it touches stays a possible count and differs from the reference; the next world begins with what no world changed yet.
 * Not claimed: that the worlds are as few as possible, or that they change every cell (`unchanged` says which they do not).
 * Missing figures: NaN stays NaN.
 * Source: non-interference (Goguen & Meseguer 1982), with certificates in place of a second run of the protection.
 * Reference: 20 = 12 + 6 + 2, all parts hidden, moves 2 → 0 and 2 → 3: a world (…, 0) and a world (…, 3).
 */
import type { Alternative, CellSum, Certificate } from './secrecy-problem.ts';

export interface CertifiedTable {
	/** The true values, cell for cell; NaN where there is none. Confidential. */
	readonly reference: Float64Array;
	/** 1 = nobody outside knows the cell: withheld, or missing for everybody. */
	readonly unknown: Uint8Array;
	/** Those that hold for the reference table. */
	readonly sums: readonly CellSum[];
	/** No cell is ever smaller; 0 where nothing else is known of a cell. */
	readonly lowest: (cell: number) => number;
}

export interface AlternativeWorlds {
	/** The one that changes most cells for the first time comes first. */
	readonly worlds: readonly Float64Array[];
	/** Unknown cells with a number that is the same in every world. */
	readonly unchanged: readonly number[];
}

/**
 * @param most how many worlds at most
 * @throws Error (a bug) when a certificate does not keep what is public; names no figure
 */
export function alternativeWorlds(table: CertifiedTable, certificates: readonly Certificate[], most: number): AlternativeWorlds {
	const { reference, unknown } = table;
	const moves = [...new Set(certificates.flatMap(({ low, high }) => [low, high]))].filter((move) => move.cells.length > 0);
	const changed = new Set<number>();
	const worlds: Float64Array[] = [];
	const isNews = (move: Alternative): boolean => move.cells.some((cell) => !changed.has(cell));
	for (let news = moves; news.length > 0 && worlds.length < most; news = news.filter(isNews)) {
		const world = reference.slice();
		// What changes nothing new may still join: a world shall be as far from the truth as it can.
		for (const move of new Set([...news, ...moves])) join(world, move, table);
		assertIndistinguishable(world, table);
		const before = changed.size;
		for (const cell of world.keys()) if (differs(world[cell]!, reference[cell]!)) changed.add(cell);
		if (changed.size === before) break;
		worlds.push(world);
	}
	return { worlds, unchanged: [...reference.keys()].filter((cell) => unknown[cell] && !Number.isNaN(reference[cell]!) && !changed.has(cell)) };
}

/** Adds a move where all of it fits, else nothing. */
function join(world: Float64Array, { cells, values }: Alternative, { reference, lowest }: CertifiedTable): void {
	const after = cells.map((cell, i) => world[cell]! + values[i]! - reference[cell]!);
	const fits = cells.every((cell, i) => after[i]! >= lowest(cell) && (after[i] !== reference[cell] || values[i] === reference[cell]));
	if (fits) for (const [i, cell] of cells.entries()) world[cell] = after[i]!;
}

const differs = (a: number, b: number): boolean => a !== b && !(Number.isNaN(a) && Number.isNaN(b));

/** Exact, in integers: every known cell as it was, every count possible, every sum kept. @throws Error (a bug); names no figure */
export function assertIndistinguishable(world: Float64Array, { reference, unknown, sums, lowest }: CertifiedTable): void {
	if (world.length !== reference.length) throw new Error('disclosure: a world has other cells than its table');
	for (const [cell, value] of world.entries()) {
		if (!differs(value, reference[cell]!)) continue;
		if (!unknown[cell]) throw new Error(`disclosure: a world changes the public cell ${cell}`);
		if (!Number.isSafeInteger(value) || value < lowest(cell)) throw new Error(`disclosure: a world has an impossible count in cell ${cell}`);
	}
	for (const [s, { whole, parts }] of sums.entries()) {
		let rest = world[whole]!;
		for (const part of parts) rest -= world[part]!;
		if (rest !== 0) throw new Error(`disclosure: a world breaks sum ${s}`);
	}
}
