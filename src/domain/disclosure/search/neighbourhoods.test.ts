import { expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { plainProblem, sum } from '../problem/make-problem.test-data.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { TableState } from '../problem/table-state.ts';
import { Neighbourhoods } from './neighbourhoods.ts';

// Town 0 = 1 + 2, quarters 1 = 3 + 4 and 2 = 5 + 6 in blocks of their own; 7 = 8 + 9 stands apart, 10 is a rest of 4 in 3, and 11 is public.
const equations = [sum(0, 1, 2), sum(1, 3, 4), sum(2, 5, 6), sum(7, 8, 9), sum(3, 4, 10), sum(11, 3, 8)];
const problem = plainProblem([20, 9, 11, 5, 4, 6, 5, 9, 4, 5, 1, 9], equations, 3, {
	role: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ROLE.DERIVED, ROLE.PUBLIC), block: Int32Array.of(0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 1, 0)
});
const made = (): Neighbourhoods => new Neighbourhoods(new TableState(problem, buildIncidence(12, equations), problem.values));
const restless = (all: Neighbourhoods): [readonly number[], number, number[]][] => {
	const found: [readonly number[], number, number[]][] = [];
	for (const { cells, component, awake } of all.restless()) found.push([cells, component.length, [...awake]]);
	return found;
};

it('puts together what shares equations, block by block', () => {
	const all = made();
	for (const cell of [8, 5, 3, 0, 11]) all.awaken(cell);
	// 8 and 3 share an equation through nothing but each other: its whole is public.
	expect(restless(all)).toEqual([[[0, 1, 2], 11, [0]], [[3, 4, 10], 11, [3]], [[5, 6], 11, [5]], [[7, 8, 9], 11, [8]]]);
	expect([all.anyRestless(), restless(all)]).toEqual([false, []]);
});
it('is one neighbourhood where there is one block', () => {
	const flat = plainProblem([9, 4, 5], [sum(0, 1, 2)]);
	const all = new Neighbourhoods(new TableState(flat, buildIncidence(3, flat.equations), flat.values));
	all.awaken(1);
	for (const { cells, component } of all.restless()) expect(cells).toBe(component);
	all.awaken(2);
	expect(restless(all)).toEqual([[[0, 1, 2], 3, [2]]]);
});
it('does not connect through what everybody knows', () => {
	const apart = plainProblem([9, 4, 5, 9, 4], [sum(0, 1, 2), sum(3, 2, 4)], 3, { role: Uint8Array.of(0, 0, ROLE.PUBLIC, 0, 0) });
	const all = new Neighbourhoods(new TableState(apart, buildIncidence(5, apart.equations), apart.values));
	for (const cell of [0, 2, 4]) all.awaken(cell);
	expect(restless(all).map(([cells, , awake]) => [cells, awake])).toEqual([[[0, 1], [0]], [[3, 4], [4]]]);
	// A public range still moves.
	const range = { ...apart, low: Float64Array.of(9, 4, 3, 9, 4), high: Float64Array.of(9, 4, 7, 9, 4) };
	const one = new Neighbourhoods(new TableState(range, buildIncidence(5, apart.equations), apart.values));
	one.awaken(2);
	expect(restless(one)).toEqual([[[0, 1, 2, 3, 4], 5, [2]]]);
});
it('wakes, with a cell, what may be owed more because a rest follows from it', () => {
	const all = made();
	all.awakenAround(4);
	expect(restless(all)).toEqual([[[3, 4, 10], 11, [4, 3, 10]]]);
	all.awakenAround(5);
	expect(restless(all).map(([, , awake]) => awake)).toEqual([[5]]);
	all.awakenAround(0);
	expect(restless(all).map(([, , awake]) => awake)).toEqual([[0]]);
});
it('comes back to a neighbourhood as often as cells wake in it', () => {
	const all = made();
	all.awaken(3);
	const seen: number[] = [];
	for (const { awake } of all.restless()) for (const cell of awake) {
		seen.push(cell);
		if (seen.length === 1) all.awaken(4);
		if (seen.length === 2) all.awaken(0);
	}
	expect(seen).toEqual([3, 4, 0]);
});
