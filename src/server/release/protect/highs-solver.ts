/**
 * HiGHS, compiled to WebAssembly, behind the domain's port for linear programs.
 *
 * Loading is asynchronous, solving is not: a release runs on the command line, where nobody waits beside it. Limits are
 * counted in steps, so that the same program has the same answer on a fast and on a slow machine; the clock only breaks off
 * what has gone wrong, and breaking off refuses the release. Programs live in the solver's own memory until `close`.
 */
import highsLoader from 'highs';
import type { Model } from 'highs';
import type { LinearModel, LinearOutcome, LinearSolver } from '#domain/disclosure/search/linear-solver.ts';

const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED_OR_INFEASIBLE = 9;
const FEASIBLE_POINT = 2;
/** Seconds for one program. */
const PATIENCE = 60;

export async function loadHighsSolver(): Promise<LinearSolver> {
	const highs = await highsLoader();
	return {
		open(program) {
			const columns = program.cost.length;
			const zeros = new Float64Array(program.rows);
			const model = highs.createModel({
				numCols: columns, numRows: program.rows, colCost: program.cost, colLower: program.lower, colUpper: program.upper, rowLower: zeros, rowUpper: zeros,
				matrix: { format: 'csc', numRows: program.rows, numCols: columns, starts: program.columnStart, indices: program.row, values: program.coefficient }
			});
			model.options.set({ output_flag: false, random_seed: 0, mip_max_nodes: 5_000, mip_rel_gap: 0.05, time_limit: PATIENCE });
			return new HighsModel(model, columns);
		}
	};
}

class HighsModel implements LinearModel {
	readonly #model: Model;
	readonly #columns: number;

	constructor(model: Model, columns: number) {
		this.#model = model;
		this.#columns = columns;
	}
	changeCost(column: number, cost: number): void {
		this.#model.changeColCost(column, cost);
	}
	changeBounds(column: number, lower: number, upper: number): void {
		this.#model.changeColBounds(column, lower, upper);
	}
	solve(): LinearOutcome {
		// The time limit counts all runs of a model together.
		this.#model.zeroAllClocks();
		const { modelStatus } = this.#model.run();
		if (modelStatus === OPTIMAL) return this.#model.getSolution().colValue;
		return modelStatus === INFEASIBLE || modelStatus === UNBOUNDED_OR_INFEASIBLE ? 'infeasible' : 'gave-up';
	}
	solveInIntegers(): LinearOutcome {
		const all = { kind: 'range', from: 0, to: this.#columns - 1 } as const;
		this.#model.changeColsIntegrality(all, new Int32Array(this.#columns).fill(1));
		try {
			const outcome = this.solve();
			// Stopped by the number of steps: what was found so far is no worse a proof for being dearer.
			const usable = outcome === 'gave-up' && this.#model.info.get('primal_solution_status') === FEASIBLE_POINT && this.#model.getRunTime() < PATIENCE;
			return usable ? this.#model.getSolution().colValue : outcome;
		} finally {
			this.#model.raw.clearIntegrality();
		}
	}
	close(): void {
		this.#model.dispose();
	}
}
