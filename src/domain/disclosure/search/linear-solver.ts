/**
 * The port to a solver of linear programs. The domain says what it wants solved; who solves it is handed in.
 * Nothing rests on the solver being right: what it finds is checked in integers by `verify-certificate.ts`.
 */

/** Minimise Σ cost × column, every row Σ coefficient × column = 0, every column within its bounds. Column-wise, like `Incidence`. */
export interface LinearProgram {
	readonly rows: number;
	readonly cost: Float64Array;
	/** May be −Infinity or Infinity. */
	readonly lower: Float64Array;
	readonly upper: Float64Array;
	readonly columnStart: Int32Array;
	readonly row: Int32Array;
	readonly coefficient: Float64Array;
}

/** `gave-up`: neither found nor excluded within the solver's limits. The caller must take it for a refusal, never for „safe“. */
export type LinearOutcome = Float64Array | 'infeasible' | 'gave-up';

/** One program kept open: a small change is solved again from the last solution. */
export interface LinearModel {
	changeCost(column: number, cost: number): void;
	changeBounds(column: number, lower: number, upper: number): void;
	solve(): LinearOutcome;
	/** Every column a whole number; slower. */
	solveInIntegers(): LinearOutcome;
	close(): void;
}

/** Must give the same answer to the same program on every run. */
export interface LinearSolver {
	open(program: LinearProgram): LinearModel;
}
