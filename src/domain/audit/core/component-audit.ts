import type { Component } from './rows/components.ts';
import type { ComponentProgram } from './linear/component-program.ts';
import type { AuditNeed } from './facts.ts';
import type { RangeOptimum } from './linear/range-solver.ts';
import type { Rows } from './rows/rows.ts';
import type { Tables } from './tables.ts';
import { provenLeast } from './linear/weighted-sum.ts';

export type End = 'low' | 'high';

/** What is known of the ends of all cells so far; written by `narrowBounds` first, then component by component. */
export interface Ends {
	/** No value beyond these, as far as the solver can be trusted: good enough for an alarm. */
	readonly low: Float64Array;
	readonly high: Float64Array;
	/** At least this, checked without the solver. */
	readonly sureLow: Float64Array;
	/** Ends of the linear relaxation, NaN where nobody asked. */
	readonly lpLow: Float64Array;
	readonly lpHigh: Float64Array;
	/** 1 = some limit was reached on the way to the end. */
	readonly stuck: Uint8Array;
	/** Rows the solver's reason for an end rests on. */
	readonly reasons: Map<string, readonly number[]>;
}

/** How far a fraction may miss the whole number it stands for. */
const NEAR = 1e-6;

/** Seeks the ends of the cells of one component. Every table found is kept for all its cells. */
export class ComponentAudit {
	readonly #component: Component;
	readonly #program: ComponentProgram;
	readonly #rows: Rows;
	readonly #sides: { readonly low: Float64Array; readonly high: Float64Array };
	readonly #tables: Tables;
	readonly #ends: Ends;

	/** @param sides ends of the cells that were found without a solver */
	constructor(component: Component, program: ComponentProgram, rows: Rows, sides: { low: Float64Array; high: Float64Array }, tables: Tables, ends: Ends) {
		[this.#component, this.#program, this.#rows, this.#sides, this.#tables, this.#ends] = [component, program, rows, sides, tables, ends];
	}

	/** Is there any table at all? False: the facts of the component contradict each other. */
	consistent(): boolean {
		return this.#program.minimise([], []) !== 'infeasible';
	}

	/** Tables that serve many cells at once: as many as possible at their low ends, then at their high ones. Stops when it no longer pays. */
	// no mutants: it only saves questions; what it offers is checked, and what is still open is sought for each cell afterwards
	sweep(needs: readonly AuditNeed[]): void {
		for (let round = 0; round < 24; round++) {
			const open = { low: needs.filter((n) => this.#tables.seenLow[n.cell]! > n.low), high: needs.filter((n) => this.#tables.seenHigh[n.cell]! < n.high) };
			if (open.low.length + open.high.length < 3) return;
			// Weights by a fixed rule in place of chance, so that rounds differ and runs do not.
			const weight = (n: AuditNeed): number => 1 + ((n.cell * 7919 + round * 104729) % 97) / 97;
			if (open.low.length > 0) this.#offer(this.#program.minimise(open.low.map((n) => n.cell), open.low.map(weight)));
			if (open.high.length > 0) this.#offer(this.#program.minimiseBelow(open.high.map((n) => [n.cell, n.high]), open.high.map((n) => n.cell), open.high.map((n) => -weight(n))));
			const left = needs.filter((n) => this.#tables.seenLow[n.cell]! > n.low).length + needs.filter((n) => this.#tables.seenHigh[n.cell]! < n.high).length;
			if (open.low.length + open.high.length - left < 2) return;
		}
	}

	/** The exact end of a cell in whole numbers; of the relaxation as well when `relaxed`. */
	seek(cell: number, end: End, relaxed: boolean): void {
		const { low, high, lpLow, lpHigh, stuck, sureLow } = this.#ends;
		if (!relaxed && this.#reached(cell, end)) return;
		const sign = end === 'low' ? 1 : -1;
		const found = this.#program.minimise([cell], [sign]);
		if (typeof found === 'string') {
			stuck[cell] = 1;
			return;
		}
		this.#offer(found);
		const least = sign * found.least + 0;
		const open = end === 'high' && least >= this.#program.far / 2 && this.#sides.high[cell] === Infinity;
		(end === 'low' ? lpLow : lpHigh)[cell] = open ? Infinity : least;
		if (open) return;
		if (end === 'low') {
			low[cell] = Math.max(low[cell]!, Math.ceil(least - NEAR * Math.max(1, Math.abs(least))) + 0);
			if (low[cell]! > sureLow[cell]!) sureLow[cell] = Math.max(sureLow[cell]!, provenLeast(this.#rows, this.#sides, this.#component.rows, found.weights, cell));
		} else high[cell] = Math.min(high[cell]!, Math.floor(least + NEAR * Math.max(1, Math.abs(least))) + 0);
		this.#because(cell, end, found);
		if (!this.#reached(cell, end)) this.#seekInIntegers(cell, end);
	}

	#seekInIntegers(cell: number, end: End): void {
		const sign = end === 'low' ? 1 : -1;
		const found = this.#program.minimise([cell], [sign], true);
		if (typeof found !== 'string') {
			this.#offer(found);
			// No single sum of rows tells it: it takes whole numbers, and possibly all of them.
			this.#ends.reasons.set(`${cell} ${end}`, this.#component.rows);
			if (end === 'low') this.#ends.low[cell] = Math.max(this.#ends.low[cell]!, Math.ceil(found.least - NEAR) + 0);
			else this.#ends.high[cell] = Math.min(this.#ends.high[cell]!, Math.floor(-found.least + NEAR) + 0);
		}
		if (!this.#reached(cell, end)) this.#ends.stuck[cell] = 1;
	}

	#reached(cell: number, end: End): boolean {
		return end === 'low' ? this.#tables.seenLow[cell]! <= this.#ends.low[cell]! : this.#tables.seenHigh[cell]! >= Math.min(this.#ends.high[cell]!, this.#program.far / 2);
	}

	#offer(found: RangeOptimum | string): void {
		if (typeof found !== 'string') this.#tables.take(this.#component, found.values);
	}

	#because(cell: number, end: End, { weights }: RangeOptimum): void {
		this.#ends.reasons.set(`${cell} ${end}`, this.#component.rows.filter((_, i) => Math.abs(weights[i] ?? 0) > NEAR));
	}
}
