import { expect, test } from 'vitest';
import type { LinearProgram } from '#domain/disclosure/search/linear-solver.ts';
import { loadHighsSolver } from './highs-solver.ts';

const solver = await loadHighsSolver();
/** Columns as [cost, lower, upper, coefficients by row]. */
const program = (rows: number, columns: readonly (readonly [number, number, number, readonly number[]])[]): LinearProgram => {
	const entries = columns.map(([, , , by]) => by.flatMap((value, row) => (value === 0 ? [] : [[row, value] as const])));
	let at = 0;
	return {
		rows, cost: Float64Array.from(columns, (c) => c[0]), lower: Float64Array.from(columns, (c) => c[1]), upper: Float64Array.from(columns, (c) => c[2]),
		columnStart: Int32Array.from([0, ...entries.map((e) => (at += e.length))]), row: Int32Array.from(entries.flat(), (e) => e[0]), coefficient: Float64Array.from(entries.flat(), (e) => e[1])
	};
};
const rounded = (values: Float64Array | string) => (typeof values === 'string' ? values : [...values].map((v) => Math.round(v * 1e6) / 1e6));

test('takes the cheapest way: 3 = a + b with b dearer', () => {
	const model = solver.open(program(1, [[0, 3, 3, [-1]], [1, 0, 9, [1]], [2, 0, 9, [1]]]));
	expect(rounded(model.solve())).toEqual([3, 3, 0]);
	model.close();
});

test('goes on from a change of costs and bounds', () => {
	const model = solver.open(program(1, [[0, 3, 3, [-1]], [1, 0, 9, [1]], [2, 0, 9, [1]]]));
	model.solve();
	model.changeCost(1, 5);
	expect(rounded(model.solve())).toEqual([3, 0, 3]);
	model.changeBounds(2, 0, 1);
	expect(rounded(model.solve())).toEqual([3, 2, 1]);
	model.changeBounds(1, 0, 1);
	expect(model.solve()).toBe('infeasible');
	model.changeBounds(1, 0, 9);
	expect(rounded(model.solve())).toEqual([3, 2, 1]);
	model.close();
});

// Three overlapping pairs that sum to 1 each: halves only, unless one may be spared.
const odd = program(3, [[0, 1, 1, [-1, -1, -1]], [1, 0, 9, [1, 1, 0]], [1, 0, 9, [1, 0, 1]], [1, 0, 9, [0, 1, 1]]]);

test('says that there is no answer in whole numbers where fractions have one', () => {
	const model = solver.open(odd);
	expect(rounded(model.solve())).toEqual([1, 0.5, 0.5, 0.5]);
	expect(model.solveInIntegers()).toBe('infeasible');
	expect(rounded(model.solve())).toEqual([1, 0.5, 0.5, 0.5]);
	model.close();
});

test('finds whole numbers where there are some', () => {
	const model = solver.open(program(3, [[0, 2, 2, [-1, -1, -1]], [1, 0, 9, [1, 1, 0]], [1, 0, 9, [1, 0, 1]], [1, 0, 9, [0, 1, 1]]]));
	expect(rounded(model.solveInIntegers())).toEqual([2, 1, 1, 1]);
	model.close();
});

test('solves without any row', () => {
	const model = solver.open(program(0, [[0, 2, 2, []], [1, -1, Infinity, []]]));
	expect(rounded(model.solve())).toEqual([2, -1]);
	model.close();
});

test('gives the memory of closed programs back', () => {
	for (let i = 0; i < 200; i++) {
		const model = solver.open(odd);
		model.solve();
		model.close();
		expect(() => model.solve()).toThrow();
	}
});
