import { expect, it } from 'vitest';
import { layRows } from './rows/rows.ts';
import { Tables } from './tables.ts';

const cells = [{ id: 'a', low: 0, high: Infinity }, { id: 'b', low: 0, high: 9 }, { id: 'all', low: 10, high: 10 }];
const rows = layRows(cells, [{ terms: [[2, 1], [0, -1], [1, -1]], low: 0, high: 0, why: 'Summe' }]);
const component = { cells: [0, 1], rows: [0] };
const fresh = (): Tables => new Tables(rows, Float64Array.of(0, 0, 10), Float64Array.of(Infinity, 9, 10));

it('keeps the ends of what it has seen', () => {
	const tables = fresh();
	expect(tables.take(component, Float64Array.of(4, 6))).toBe(true);
	expect(tables.take(component, Float64Array.of(1.000001, 9))).toBe(true);
	expect([[...tables.seenLow], [...tables.seenHigh]]).toEqual([[1, 6, 10], [4, 9, 10]]);
});
it.each<[string, number, number]>([['fractions', 4.5, 5.5], ['a sum that does not hold', 4, 5], ['values out of bounds', 0, 10], ['a negative count', 11, -1], ['no number', NaN, 10]])('takes no table with %s', (_, a, b) => {
	const tables = fresh();
	expect(tables.take(component, Float64Array.of(a, b))).toBe(false);
	expect(tables.seenLow[0]).toBe(Infinity);
});
it('takes no sum that is not exact', () => {
	const large = layRows(cells, [{ terms: [[0, 2 ** 40], [1, 1]], low: 0, high: Infinity, why: '' }]);
	expect(new Tables(large, Float64Array.of(0, 0, 10), Float64Array.of(Infinity, 9, 10)).take(component, Float64Array.of(2 ** 20, 1))).toBe(false);
});
