import type { Component } from '../rows/components.ts';
import type { RangeModel, RangeOutcome, RangeSolver } from './range-solver.ts';
import type { Rows } from '../rows/rows.ts';

/** The linear program of one component: its cells as columns, known cells moved into the ends of the rows. Opened at the first question. */
export class ComponentProgram {
	readonly #solver: RangeSolver;
	readonly #component: Component;
	readonly #rows: Rows;
	readonly #ends: { readonly low: Float64Array; readonly high: Float64Array };
	readonly #told: boolean;
	readonly #columnOf: ReadonlyMap<number, number>;
	/** Stands for Infinity, far beyond every number of the component: what gets half as far has no upper end. */
	readonly far: number;
	#model: RangeModel | undefined;

	/** @param told take the rows' ends as they were told (for fractions), not as whole numbers can reach them */
	constructor(solver: RangeSolver, rows: Rows, ends: { low: Float64Array; high: Float64Array }, component: Component, told: boolean) {
		[this.#solver, this.#rows, this.#ends, this.#component, this.#told] = [solver, rows, ends, component, told];
		this.#columnOf = new Map(component.cells.map((c, i) => [c, i]));
		let largest = 0;
		for (const c of component.cells) if (ends.high[c]! < Infinity) largest = Math.max(largest, ends.high[c]!, -ends.low[c]!);
		for (const r of component.rows) for (const end of [rows.low[r]!, rows.high[r]!]) if (Number.isFinite(end)) largest = Math.max(largest, Math.abs(end));
		this.far = 4 * largest + 1_000_000;
	}

	/** The least of Σ cost × cell. */
	minimise(cells: readonly number[], costs: readonly number[], whole = false): RangeOutcome {
		const columns = cells.map((c) => this.#columnOf.get(c)!);
		const model = (this.#model ??= this.#open());
		return whole ? model.minimiseInIntegers(columns, costs) : model.minimise(columns, costs);
	}

	/** As `minimise`, with cells held at or below the given values. */
	minimiseBelow(tops: readonly (readonly [cell: number, top: number])[], cells: readonly number[], costs: readonly number[]): RangeOutcome {
		const model = (this.#model ??= this.#open());
		for (const [c, top] of tops) model.changeBounds(this.#columnOf.get(c)!, this.#ends.low[c]!, Math.min(top, this.#top(c)));
		const outcome = this.minimise(cells, costs);
		for (const [c] of tops) model.changeBounds(this.#columnOf.get(c)!, this.#ends.low[c]!, this.#top(c));
		return outcome;
	}

	close(): void {
		this.#model?.close();
	}

	#top(c: number): number {
		return Math.min(this.#ends.high[c]!, this.far);
	}

	#open(): RangeModel {
		const { cells, rows } = this.#component;
		const { start, cell, coefficient, low, high, told } = this.#rows;
		const rowStart = new Int32Array(rows.length + 1);
		const [column, factor]: [number[], number[]] = [[], []];
		const [rowLower, rowUpper] = [new Float64Array(rows.length), new Float64Array(rows.length)];
		for (const [i, r] of rows.entries()) {
			let known = 0;
			for (let k = start[r]!; k < start[r + 1]!; k++) {
				const at = this.#columnOf.get(cell[k]!);
				if (at === undefined) known += coefficient[k]! * this.#ends.low[cell[k]!]!;
				else {
					column.push(at);
					factor.push(coefficient[k]!);
				}
			}
			rowStart[i + 1] = column.length;
			[rowLower[i], rowUpper[i]] = this.#told ? [told.low[r]! - known, told.high[r]! - known] : [low[r]! - known, high[r]! - known];
		}
		return this.#solver.open({
			lower: Float64Array.from(cells, (c) => this.#ends.low[c]!), upper: Float64Array.from(cells, (c) => this.#top(c)),
			rowLower, rowUpper, rowStart, column: Int32Array.from(column), coefficient: Float64Array.from(factor)
		});
	}
}
