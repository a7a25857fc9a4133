/**
 * Which cells are proven so far, and by which tables.
 *
 * For: one table found for one cell often proves many others; each is used for all it can.
 * Rule: a small count is in doubt when one table shows it as 0 and another at the minimum count or more. (A published whole
 * above it is never below the minimum count: it would be small itself and withheld.) A count the supplier hid is in doubt when
 * some table shows it with another value than the reference table does.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 5 (protection intervals); zeros hideable, so the low end is 0.
 * Reference: minimum 3, count 1: needs tables with 0 and with 3 or more.
 */
import type { Alternative, Certificate } from './secrecy-problem.ts';

export type Direction = 'low' | 'high';

const UNCHANGED: Alternative = { cells: [], values: [] };

/** Is an attacker who knows that both values are possible left in enough doubt? */
export function inDoubt(supplied: boolean, minimumCount: number, low: number, high: number): boolean {
	return supplied ? high > low : low <= 0 && high >= minimumCount;
}

export class Witnesses {
	readonly #reference: Float64Array;
	readonly #supplied: (cell: number) => boolean;
	readonly #minimumCount: number;
	readonly #found = new Map<number, Partial<Record<Direction, Alternative>>>();
	readonly #open = new Map<number, Set<Direction>>();

	/** @param cells that need a proof */
	constructor(cells: readonly number[], reference: Float64Array, supplied: (cell: number) => boolean, minimumCount: number) {
		this.#reference = reference;
		this.#supplied = supplied;
		this.#minimumCount = minimumCount;
		for (const cell of cells) {
			this.#found.set(cell, {});
			// Of a cell the supplier hid one end suffices; where it is 0 only the high one can be had.
			this.#open.set(cell, new Set(supplied(cell) && reference[cell] === 0 ? ['high'] : ['low', 'high']));
		}
	}

	/** Cells with an end still to prove, of all or of the given ones, in order. */
	open(direction: Direction, among?: readonly number[]): number[] {
		return [...(among ?? this.#open.keys())].filter((cell) => this.#open.get(cell)?.has(direction));
	}
	isOpen(cell: number, direction: Direction): boolean {
		return Boolean(this.#open.get(cell)?.has(direction));
	}
	/** How much the cell must change for that end. */
	change(cell: number, direction: Direction): number {
		const value = this.#reference[cell]!;
		if (this.#supplied(cell)) return direction === 'low' ? -1 : 1;
		return direction === 'low' ? -value : this.#minimumCount - value;
	}

	/** Notes what a table proves; returns how many ends. */
	take(alternative: Alternative): number {
		let proven = 0;
		for (const [i, cell] of alternative.cells.entries()) {
			const moved = alternative.values[i]! - this.#reference[cell]!;
			const direction = moved < 0 ? 'low' : 'high';
			if (!this.isOpen(cell, direction) || Math.abs(moved) < Math.abs(this.change(cell, direction))) continue;
			this.#found.get(cell)![direction] = alternative;
			if (this.#supplied(cell)) this.#open.get(cell)!.clear();
			else this.#open.get(cell)!.delete(direction);
			proven++;
		}
		return proven;
	}
	/** Nothing published pins the cell: its declared sums alone do. */
	waive(cell: number, direction: Direction): void {
		this.#open.get(cell)!.delete(direction);
	}

	certificates(): Certificate[] {
		return [...this.#found].flatMap(([cell, { low, high }]) => (low || high ? [{ cell, low: low ?? UNCHANGED, high: high ?? UNCHANGED }] : []));
	}
}
