import { expect, it } from 'vitest';
import { floorOver, layRows } from './rows.ts';

const cells = ['a', 'b'].map((id) => ({ id, low: 0, high: Infinity }));

it('puts terms of one cell together and decimals into whole numbers', () => {
	const rows = layRows(cells, [{ terms: [[0, 1], [1, 2], [0, -1]], low: 3, high: 5, why: 'x' }, { terms: [[0, 0.25], [1, 1.5]], low: 0.3, high: 1, why: 'y' }]);
	expect([...rows.coefficient]).toEqual([2, 25, 150]);
	// 2b in [3, 5] is 4; 25a + 150b in [30, 100] is a multiple of 25.
	expect([...rows.low, ...rows.high]).toEqual([4, 50, 4, 100]);
	expect([...rows.told.low]).toEqual([3, 30]);
	expect([...rows.of]).toEqual([0, 1, 3]);
});
it('takes facts about nobody for a bug', () => expect(() => layRows(cells, [{ terms: [[2, 1]], low: 0, high: 0, why: 'x' }])).toThrow('names a cell that does not exist (x)'));
it('divides exactly where floating point would round up', () => {
	expect(floorOver(9_007_199_254_740_991, 9_007_199_254_740_990)).toBe(1);
	expect(floorOver(3 * 1_501_199_875_790_165 - 1, 3)).toBe(1_501_199_875_790_164);
	expect([floorOver(-7, 2), floorOver(-Infinity, 3)]).toEqual([-4, -Infinity]);
});
it('leaves whole coefficients and their ends as they are told, open ones too', () => {
	const rows = layRows(cells, [{ terms: [[0, 2], [1, -4]], low: -Infinity, high: 7.5, why: '' }, { terms: [[0, 1], [0, -1], [1, 3]], low: 4, high: Infinity, why: '' }]);
	expect([[...rows.start], [...rows.cell], [...rows.coefficient]]).toEqual([[0, 2, 3], [0, 1, 1], [2, -4, 3]]);
	expect([[...rows.told.low], [...rows.told.high], [...rows.low], [...rows.high]]).toEqual([[-Infinity, 4], [7.5, Infinity], [-Infinity, 6], [6, Infinity]]);
	expect([[...rows.of], [...rows.row]]).toEqual([[0, 1, 3], [0, 0, 1]]);
});
it('keeps open ends beside decimals, and mixes decimals with whole numbers', () => {
	const rows = layRows(cells, [{ terms: [[0, 1], [1, 0.1]], low: 2, high: Infinity, why: '' }]);
	expect([[...rows.coefficient], rows.low[0], rows.high[0]]).toEqual([[10, 1], 20, Infinity]);
});
it('lays a fact without terms, and refuses what is too fine', () => {
	const rows = layRows(cells, [{ terms: [[0, 1], [0, -1]], low: -1, high: 1, why: '' }]);
	expect([rows.start[1], rows.low[0], rows.high[0]]).toEqual([0, -1, 1]);
	expect(() => layRows(cells, [{ terms: [[0, 1e-16], [1, 3]], low: 0, high: 1, why: '' }])).toThrow('too fine');
	expect(() => layRows(cells, [{ terms: [[0, NaN]], low: 0, high: 1, why: 'x' }])).toThrow('(x)');
	for (const [low, high] of [[NaN, 1], [0, NaN]] as const) expect(() => layRows(cells, [{ terms: [[0, 1]], low, high, why: 'x' }])).toThrow('a fact without ends (x)');
});
