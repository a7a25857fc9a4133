/**
 * Choosing partners: the cheapest cells to withhold so that a cell is in enough doubt.
 *
 * For: a proof for every withheld cell at the least loss of published numbers.
 * Method: first one move that can be walked up and down from the true table, within the cell's neighbourhood; then one move for each end; then the same in
 * everything its equations reach. The shown cells that a move uses are withheld. What is withheld later never spoils an earlier proof,
 * because that only frees cells.
 */
import type { LinearSolver } from './linear-solver.ts';
import type { Move, Stretch } from './move-model.ts';
import { OpenModels } from './open-models.ts';
import type { Need } from '../problem/needs.ts';
import type { TableState } from '../problem/table-state.ts';
import type { Alternative } from '../problem/secrecy-problem.ts';
import { isExact, ROLE } from '../problem/secrecy-problem.ts';
import { WHY } from '../problem/why.ts';
import type { Witnesses } from './witnesses.ts';

export type SearchOutcome = 'proven' | 'infeasible' | 'gave-up';

const ONCE: Stretch = { up: 1, down: 0 };
/** The price of one lowest cell: less cannot be had by looking further, unless numbers tell only ranges. */
const ONE_CELL = 1.5;

export class PartnerSearch {
	readonly #solver: LinearSolver;
	readonly #state: TableState;
	readonly #witnesses: Witnesses;
	readonly #withheld: (cell: number) => void;
	readonly #cheap: number;
	/** Open programs: of one neighbourhood, and of one whole component. */
	#near: OpenModels | undefined;
	#far: OpenModels | undefined;

	/** @param withheld is told of every cell that is withheld as a partner */
	constructor(solver: LinearSolver, state: TableState, witnesses: Witnesses, withheld: (cell: number) => void) {
		this.#solver = solver;
		this.#state = state;
		this.#witnesses = witnesses;
		this.#withheld = withheld;
		this.#cheap = state.problem.role.every((role, cell) => role !== ROLE.SHOWABLE || isExact(state.problem, cell)) ? ONE_CELL : 0;
	}

	/** The cells among which partners are looked for first, and the ones they are looked for then. */
	enter(neighbourhood: readonly number[], component: readonly number[]): void {
		if (this.#near?.cells !== neighbourhood) {
			this.#near?.close();
			this.#near = new OpenModels(this.#solver, this.#state, neighbourhood);
		}
		if (this.#far?.cells !== component) {
			this.#far?.close();
			this.#far = neighbourhood.length === component.length ? undefined : new OpenModels(this.#solver, this.#state, component);
		}
	}

	prove(cell: number, need: Need): SearchOutcome {
		let outcome: SearchOutcome = 'infeasible';
		for (const models of [this.#near, this.#far]) {
			if (!models) continue;
			outcome = this.#proveWith(models, cell, need);
			if (outcome === 'proven') break;
		}
		return outcome;
	}
	close(): void {
		this.#near?.close();
		this.#far?.close();
		this.#near = this.#far = undefined;
	}
	/** Forget open programs: cells became free in another way than by being a partner. */
	forget(): void {
		for (const models of [this.#near, this.#far]) models?.reopen();
	}

	/** Of one move walked both ways and of one move for each end, what withholds less. */
	#proveWith(models: OpenModels, cell: number, need: Need): SearchOutcome {
		const count = this.#state.reference[cell]!;
		const up = this.#witnesses.provesHigh(cell, need) ? 0 : need.high - count;
		const down = this.#witnesses.provesLow(cell, need) ? 0 : count - need.low;
		if (up === 0 && down === 0) return 'proven';
		const both = models.of({ up, down }).solve(cell, 1);
		const walked = typeof both === 'string' ? undefined : [...this.#walk(both, up), ...this.#walk(both, -down)];
		if (walked && this.#price(walked) <= this.#cheap) return this.#take(walked);

		const single: Alternative[] = [];
		let failed: SearchOutcome | undefined;
		for (const step of [up, -down]) {
			if (step === 0) continue;
			const found = models.of(ONCE).solve(cell, step, walked === undefined);
			if (typeof found === 'string') failed = found === 'infeasible' ? 'infeasible' : 'gave-up';
			else single.push(...this.#walk(found, 1));
		}
		if (walked && (failed || this.#price(walked) <= this.#price(single))) return this.#take(walked);
		return failed ?? this.#take(single);
	}

	/** The table a move leads to. */
	#walk({ cells, steps }: Move, times: number): Alternative[] {
		return times === 0 ? [] : [{ cells, values: cells.map((cell, i) => this.#state.reference[cell]! + times * steps[i]!) }];
	}
	/** The shown cells that tables need withheld. */
	#partners(tables: readonly Alternative[]): Set<number> {
		const { problem, why } = this.#state;
		return new Set(tables.flatMap(({ cells, values }) => cells.filter((c, i) => problem.role[c] === ROLE.SHOWABLE && !why[c] && (values[i]! < problem.low[c]! || values[i]! > problem.high[c]!))));
	}
	#price(tables: readonly Alternative[]): number {
		let price = 0;
		for (const cell of this.#partners(tables)) price += this.#state.costs[cell]!;
		return price;
	}
	#take(tables: readonly Alternative[]): SearchOutcome {
		for (const cell of this.#partners(tables)) {
			this.#state.hide(cell, WHY.PARTNER);
			this.#near?.withhold(cell);
			this.#far?.withhold(cell);
			this.#withheld(cell);
		}
		for (const table of tables) this.#witnesses.take(table);
		return 'proven';
	}
}
