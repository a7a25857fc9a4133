import { describe, expect, it } from 'vitest';
import { buildIncidence } from '#domain/disclosure/problem/incidence.ts';
import { makeProblem, plainProblem, sum } from '#domain/disclosure/problem/make-problem.test-data.ts';
import type { SecrecyProblem } from '#domain/disclosure/problem/secrecy-problem.ts';
import { TableState } from '#domain/disclosure/problem/table-state.ts';
import { WHY } from '#domain/disclosure/problem/why.ts';
import { protect } from '#domain/disclosure/protect.ts';
import type { LinearOutcome, LinearSolver } from '#domain/disclosure/search/linear-solver.ts';
import { PartnerSearch } from '#domain/disclosure/search/partner-search.ts';
import { Witnesses } from '#domain/disclosure/search/witnesses.ts';
import { loadHighsSolver } from './highs-solver.ts';

const highs = await loadHighsSolver();
/** HiGHS, counted, and with some of its answers changed. */
const watched = (change: (found: LinearOutcome, asked: number) => LinearOutcome = (found) => found) => {
	const watch = { opened: 0, closed: 0, asked: 0, integer: 0 };
	const solver: LinearSolver = { open: (program) => {
		watch.opened++;
		const model = highs.open(program);
		return {
			changeCost: (column, cost) => model.changeCost(column, cost), changeBounds: (column, lower, upper) => model.changeBounds(column, lower, upper),
			solve: () => change(model.solve(), ++watch.asked), solveInIntegers: () => change(model.solveInIntegers(), ++watch.integer), close: () => (watch.closed++, model.close())
		};
	} };
	return Object.assign(watch, { solver });
};
const town = (least = 3): SecrecyProblem => makeProblem([4, 3, 5], 3, 2, (q, a, b) => (q * 7 + a * 5 + b * 3) % 11, least);

describe('protect', () => {
	it('closes every program it opens, also where it refuses', () => {
		for (const change of [undefined, (found: LinearOutcome, asked: number): LinearOutcome => (asked > 5 ? 'gave-up' : found)]) {
			const watch = watched(change);
			const outcome = protect(town(), watch.solver);
			expect('refused' in outcome).toBe(change !== undefined);
			expect(watch.opened).toBeGreaterThan(0);
			expect(watch.closed).toBe(watch.opened);
		}
	});
	it('opens few programs and keeps them, and asks little per cell', () => {
		const watch = watched();
		const outcome = protect(town(), watch.solver);
		if ('refused' in outcome) throw new Error(outcome.refused);
		// 36 proofs, a low and a high end each: measured 42 programs and 115 questions.
		expect(outcome.certificates.length).toBeGreaterThan(30);
		expect([watch.opened < 60, watch.asked < 150]).toEqual([true, true]);
	});
});

describe('PartnerSearch', () => {
	const made = (problem: SecrecyProblem, solver: LinearSolver = highs) => {
		const state = new TableState(problem, buildIncidence(problem.role.length, problem.equations), problem.values);
		const [witnesses, hidden] = [new Witnesses(state.reference), [] as number[]];
		const search = new PartnerSearch(solver, state, witnesses, (cell) => hidden.push(cell));
		return { state, witnesses, hidden, search };
	};
	const small = (values: readonly number[], equations: SecrecyProblem['equations'], cell: number, told: Partial<SecrecyProblem> = {}): SecrecyProblem =>
		plainProblem(values, equations, 3, { initially: Uint8Array.from(values, (_, c) => (c === cell ? WHY.SMALL : 0)), ...told });
	it('withholds the cheapest partner and proves both ends by it', () => {
		const { state, witnesses, hidden, search } = made(small([40, 20, 18, 2], [sum(0, 1, 2, 3)], 3));
		const all = [0, 1, 2, 3];
		search.enter(all, all);
		expect(search.prove(3, { low: 0, high: 3 })).toBe('proven');
		expect([hidden, state.why[hidden[0]!], witnesses.lowest(3)]).toEqual([[state.costs[1]! < state.costs[2]! ? 1 : 2], WHY.PARTNER, 0]);
		expect(witnesses.proves(3, { low: 0, high: 3 })).toBe(true);
		search.close();
	});
	it('takes the same partner for the next, at no price', () => {
		const { hidden, search } = made(small([40, 20, 18, 2], [sum(0, 1, 2, 3)], 3));
		const all = [0, 1, 2, 3];
		search.enter(all, all);
		search.prove(3, { low: 0, high: 3 });
		expect(search.prove(hidden[0]!, { low: 10, high: 30 })).toBe('proven');
		expect(hidden).toHaveLength(2);
		search.close();
	});
	it('looks farther where nothing is near, and asks far only then', () => {
		// The pair 1, 2 makes 3; near, there is only the 2 itself; the 40 may go farther away.
		const problem = small([3, 1, 2, 40, 37], [sum(0, 1, 2), sum(3, 0, 4)], 1, { least: new Uint16Array(5).fill(3) });
		const watch = watched();
		const { hidden, search } = made(problem, watch.solver);
		search.enter([0, 1], [0, 1, 2, 3, 4]);
		expect(search.prove(1, { low: 0, high: 3 })).toBe('proven');
		expect(hidden).toContain(2);
		search.close();
		expect(watch.closed).toBe(watch.opened);
		const near = watched();
		const other = made(small([40, 20, 18, 2, 9], [sum(0, 1, 2, 3)], 3), near.solver);
		other.search.enter([0, 1, 2, 3], [0, 1, 2, 3, 4]);
		other.search.prove(3, { low: 0, high: 3 });
		expect(near.opened).toBe(1);
		other.search.close();
	});
	it('says that nothing helps, or that it gave up', () => {
		const alone = made(small([2, 2], [sum(0, 1)], 1, { floor: Uint8Array.of(3, 0) }));
		alone.search.enter([0, 1], [0, 1]);
		expect(alone.search.prove(1, { low: 0, high: 3 })).toBe('infeasible');
		const tired = made(small([40, 20, 18, 2], [sum(0, 1, 2, 3)], 3), watched(() => 'gave-up').solver);
		tired.search.enter([0, 1, 2, 3], [0, 1, 2, 3]);
		expect(tired.search.prove(3, { low: 0, high: 3 })).toBe('gave-up');
		expect(tired.hidden).toEqual([]);
	});
	it('walks one end only where the other is proven', () => {
		const { witnesses, hidden, search } = made(small([40, 20, 18, 2], [sum(0, 1, 2, 3)], 3));
		witnesses.take({ cells: [3, 1], values: [0, 22] });
		search.enter([0, 1, 2, 3], [0, 1, 2, 3]);
		expect(search.prove(3, { low: 0, high: 3 })).toBe('proven');
		expect(hidden).toHaveLength(1);
		const watch = watched();
		const done = made(small([40, 20, 18, 2], [sum(0, 1, 2, 3)], 3), watch.solver);
		done.witnesses.take({ cells: [3, 1], values: [0, 22] });
		done.witnesses.take({ cells: [3, 1], values: [3, 19] });
		done.search.enter([0, 1, 2, 3], [0, 1, 2, 3]);
		expect([done.search.prove(3, { low: 0, high: 3 }), done.hidden, watch.asked]).toEqual(['proven', [], 0]);
	});
	it('keeps its programs as long as the places are the same, and reopens them when told', () => {
		const watch = watched();
		const { search } = made(town(), watch.solver);
		const [near, far, other] = [[12, 13, 14, 15], Array.from({ length: 60 }, (_, c) => c), [24, 25]];
		search.enter(near, far);
		search.prove(13, { low: 0, high: 3 });
		const [opened, closed] = [watch.opened, watch.closed];
		search.enter(near, far);
		search.prove(13, { low: 0, high: 3 });
		expect([watch.opened, watch.closed]).toEqual([opened, closed]);
		search.forget();
		expect(watch.closed).toBe(watch.opened);
		search.enter(other, far);
		search.close();
		expect(watch.closed).toBe(watch.opened);
	});
});
