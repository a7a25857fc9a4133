import type { Need } from '../problem/needs.ts';
import type { Alternative, Certificate } from '../problem/secrecy-problem.ts';

const UNCHANGED: Alternative = { cells: [], values: [] };

/** The tables found so far, by what they prove: one table found for one cell often proves many others. */
export class Witnesses {
	readonly #lowest: Float64Array;
	readonly #highest: Float64Array;
	readonly #lowTable = new Map<number, Alternative>();
	readonly #highTable = new Map<number, Alternative>();

	constructor(reference: Float64Array) {
		this.#lowest = reference.slice();
		this.#highest = reference.slice();
	}
	take(alternative: Alternative): void {
		for (const [i, cell] of alternative.cells.entries()) {
			const value = alternative.values[i]!;
			if (value < this.#lowest[cell]!) {
				this.#lowest[cell] = value;
				this.#lowTable.set(cell, alternative);
			} else if (value > this.#highest[cell]!) {
				this.#highest[cell] = value;
				this.#highTable.set(cell, alternative);
			}
		}
	}
	provesLow(cell: number, need: Need): boolean {
		return this.#lowest[cell]! <= need.low;
	}
	provesHigh(cell: number, need: Need): boolean {
		return this.#highest[cell]! >= need.high;
	}
	proves(cell: number, need: Need): boolean {
		return this.provesLow(cell, need) && this.provesHigh(cell, need);
	}
	lowest(cell: number): number {
		return this.#lowest[cell]!;
	}
	certificate(cell: number): Certificate {
		return { cell, low: this.#lowTable.get(cell) ?? UNCHANGED, high: this.#highTable.get(cell) ?? UNCHANGED };
	}
}
