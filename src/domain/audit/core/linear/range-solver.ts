/**
 * The auditor's own port to a solver of linear programs. Nothing that is called safe rests on the solver being right: every table it
 * finds is checked in whole numbers by `tables.ts`. A wrong solver can only raise false alarms.
 */

/** Columns within their bounds; every row within its own: rowLower ≤ Σ coefficient × column ≤ rowUpper. Row-wise. */
export interface RangeProgram {
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	readonly rowLower: Float64Array;
	readonly rowUpper: Float64Array;
	readonly rowStart: Int32Array;
	readonly column: Int32Array;
	readonly coefficient: Float64Array;
}

export interface RangeOptimum {
	readonly values: Float64Array;
	/** The least the cost can be, as far as the solver knows. */
	readonly least: number;
	/** Weight of each row in the solver's reason, where it has one. */
	readonly weights: Float64Array;
}

/** `gave-up`: a limit of the solver was reached. */
export type RangeOutcome = RangeOptimum | 'infeasible' | 'gave-up';

/** One program kept open: asked again it starts from its last answer. Costs not named are 0. */
export interface RangeModel {
	minimise(columns: readonly number[], costs: readonly number[]): RangeOutcome;
	/** Every column whole; slower. */
	minimiseInIntegers(columns: readonly number[], costs: readonly number[]): RangeOutcome;
	changeBounds(column: number, lower: number, upper: number): void;
	close(): void;
}

/** Must give the same answer to the same questions on every run. */
export interface RangeSolver {
	open(program: RangeProgram): RangeModel;
}
