/**
 * Proving that one hidden cell stays in doubt: finding the two tables of its certificate.
 *
 * For: „withheld“ is a promise; a hidden number that can be calculated back was not withheld.
 * Method: from the reference table, moves (see find-move) until the cell is at the wanted end. The attacker knows our rule:
 * a table in which no cell of the block is small would not have been hidden and is no alternative. Where the moves remove
 * the last reason of a block, another of its cells is made small, with the proven cell held fast.
 * Reference: 20 = 12 + 6 + 2: the low end is not (14, 6, 0), which would be shown, but e.g. (18, 2, 0).
 */
import type { Interval } from './needed-interval.ts';
import type { MoveSearch } from './find-move.ts';
import type { Alternative, Certificate } from './secrecy-problem.ts';

export interface ProofSetting {
	readonly reference: Float64Array;
	/** Block number per cell, −1 for shown cells. */
	readonly block: Int32Array;
	/** Cells that are a reason to hide whatever their count: hidden by the supplier. */
	readonly always: (cell: number) => boolean;
	readonly isSensitive: (count: number) => boolean;
	readonly minimumCount: number;
	readonly search: MoveSearch;
}

/** How many other cells of a block are tried as its new reason. */
const MOST_TRIES = 24;

export function makeCellProver(setting: ProofSetting): (cell: number, needed: Interval) => Certificate | undefined {
	const { reference, block, search } = setting;
	const table = reference.slice();
	const pinned = new Uint8Array(reference.length);
	const changed = new Set<number>();
	const reasons = new Map<number, number>();
	const isReason = (cell: number, count: number) => setting.always(cell) || setting.isSensitive(count);
	for (const [cell, b] of block.entries()) if (b >= 0 && isReason(cell, reference[cell]!)) reasons.set(b, (reasons.get(b) ?? 0) + 1);
	// A cell without siblings is its own and only reason: that it is withheld at all tells as much, whatever else we hide.
	const size = new Map<number, number>();
	for (const b of block) size.set(b, (size.get(b) ?? 0) + 1);
	for (const [b, cells] of size) if (cells === 1) reasons.delete(b);

	function drive(cell: number, target: number): boolean {
		while (table[cell] !== target) {
			const missing = target - table[cell]!;
			const move = search.find(table, cell, missing > 0 ? 1 : -1, pinned);
			if (move === undefined) return false;
			// The same move several times at once, as far as needed and as every cell stays ≥ 0.
			let times = Infinity;
			for (const [i, c] of move.cells.entries()) {
				const by = move.changes[i]!;
				if (c === cell) times = Math.min(times, Math.max(1, Math.floor(Math.abs(missing / by))));
				if (by < 0) times = Math.min(times, Math.floor(table[c]! / -by));
			}
			for (const [i, c] of move.cells.entries()) {
				table[c]! += times * move.changes[i]!;
				changed.add(c);
			}
			if ((target - table[cell]!) * missing < 0) return false;
		}
		return true;
	}

	/** A block that had a reason and has none in the present table; undefined when there is none. */
	function blockWithoutReason(): number | undefined {
		const count = new Map<number, number>();
		for (const cell of changed) {
			const b = block[cell]!;
			const difference = Number(isReason(cell, table[cell]!)) - Number(isReason(cell, reference[cell]!));
			count.set(b, (count.get(b) ?? reasons.get(b) ?? 0) + difference);
		}
		for (const [b, n] of count) if (n <= 0 && reasons.has(b)) return b;
		return undefined;
	}

	function giveReason(b: number): boolean {
		const small = setting.minimumCount - 1;
		const distance = (cell: number) => (table[cell] === 0 ? 1 : Math.abs(table[cell]! - small));
		const candidates: number[] = [];
		for (let cell = 0; cell < block.length; cell++) if (block[cell] === b && !pinned[cell]) candidates.push(cell);
		candidates.sort((x, y) => distance(x) - distance(y));
		for (const cell of candidates.slice(0, MOST_TRIES)) {
			const before = [...changed].map((c) => [c, table[c]!] as const);
			if (drive(cell, table[cell] === 0 ? 1 : small)) return true;
			for (const c of changed) table[c] = reference[c]!;
			for (const [c, value] of before) table[c] = value;
		}
		return false;
	}

	function reach(cell: number, target: number): Alternative | undefined {
		let found = drive(cell, target);
		pinned[cell] = 1;
		for (let round = 0; found; round++) {
			const bare = blockWithoutReason();
			if (bare === undefined) break;
			found = round < 4 && giveReason(bare);
		}
		pinned[cell] = 0;
		const cells = [...changed].filter((c) => table[c] !== reference[c]);
		const alternative = { cells, values: cells.map((c) => table[c]!) };
		for (const c of changed) table[c] = reference[c]!;
		changed.clear();
		return found ? alternative : undefined;
	}

	return (cell, needed) => {
		const low = reach(cell, Math.min(needed.low, reference[cell]!));
		if (low === undefined) return undefined;
		const high = reach(cell, Math.max(needed.high, reference[cell]!));
		return high === undefined ? undefined : { cell, low, high };
	};
}
