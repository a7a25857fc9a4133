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
