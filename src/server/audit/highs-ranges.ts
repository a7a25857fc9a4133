/**
 * HiGHS behind the auditor's own port. Limits are counted in steps, so that the same question has the same answer on a fast and on a slow
 * machine; the clock only breaks off what has gone wrong. Breaking off makes a cell `timeout`, which is a finding.
 */
import highsLoader from 'highs';
import type { Model } from 'highs';
import type { RangeModel, RangeOutcome, RangeSolver } from '#domain/audit/core/linear/range-solver.ts';

const OPTIMAL = 7;
const INFEASIBLE = 8;
const UNBOUNDED_OR_INFEASIBLE = 9;
/** Seconds for one question. */
const PATIENCE = 60;

export async function loadHighsRanges(): Promise<RangeSolver> {
	const highs = await highsLoader();
	return {
		open(program) {
			const columns = program.lower.length;
			const rows = program.rowLower.length;
			const model = highs.createModel({
				numCols: columns, numRows: rows, colCost: new Float64Array(columns), colLower: program.lower, colUpper: program.upper, rowLower: program.rowLower, rowUpper: program.rowUpper,
				matrix: { format: 'csr', numRows: rows, numCols: columns, starts: program.rowStart, indices: program.column, values: program.coefficient }
			});
			model.options.set({ output_flag: false, random_seed: 0, simplex_iteration_limit: 200_000, mip_max_nodes: 20_000, mip_rel_gap: 0, mip_abs_gap: 0.9, time_limit: PATIENCE });
			return new HighsRange(model, columns);
		}
	};
}

class HighsRange implements RangeModel {
	readonly #model: Model;
	readonly #columns: number;
	readonly #cost: Float64Array;

	constructor(model: Model, columns: number) {
		[this.#model, this.#columns, this.#cost] = [model, columns, new Float64Array(columns)];
	}
	minimise(columns: readonly number[], costs: readonly number[]): RangeOutcome {
		this.#price(columns, costs);
		return this.#run();
	}
	minimiseInIntegers(columns: readonly number[], costs: readonly number[]): RangeOutcome {
		this.#price(columns, costs);
		this.#model.changeColsIntegrality({ kind: 'range', from: 0, to: this.#columns - 1 }, new Int32Array(this.#columns).fill(1));
		try {
			const found = this.#run();
			return typeof found === 'string' ? found : { ...found, least: Number(this.#model.info.get('mip_dual_bound')) };
		} finally {
			this.#model.raw.clearIntegrality();
		}
	}
	changeBounds(column: number, lower: number, upper: number): void {
		this.#model.changeColBounds(column, lower, upper);
	}
	close(): void {
		this.#model.dispose();
	}

	#price(columns: readonly number[], costs: readonly number[]): void {
		this.#cost.fill(0);
		for (const [i, column] of columns.entries()) this.#cost[column] = costs[i]!;
		this.#model.changeColsCost({ kind: 'range', from: 0, to: this.#columns - 1 }, this.#cost);
	}
	#run(): RangeOutcome {
		// The time limit counts all runs of a model together.
		this.#model.zeroAllClocks();
		const { modelStatus } = this.#model.run();
		if (modelStatus === INFEASIBLE || modelStatus === UNBOUNDED_OR_INFEASIBLE) return 'infeasible';
		if (modelStatus !== OPTIMAL) return 'gave-up';
		const { colValue, rowDual } = this.#model.getSolution();
		return { values: colValue, least: this.#model.getObjectiveValue(), weights: rowDual };
	}
}
