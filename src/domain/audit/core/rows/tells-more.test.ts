import { expect, it } from 'vitest';
import { layRows } from './rows.ts';
import { tellsMore } from './tells-more.ts';

/** Does low ≤ 2a − 3b ≤ high tell more than 1 ≤ a ≤ 4 and 2 ≤ b ≤ 5? By those alone it lies in [−13, 2]. The fact before it is about others. */
const tells = (low: number, high: number, ends: [number, number][] = [[1, 4], [2, 5], [100, 200]]): boolean => {
	const cells = ends.map(([l, h], i) => ({ id: `${i}`, low: l, high: h }));
	const rows = layRows(cells, [{ terms: [[2, 1]], low: 0, high: 0, why: '' }, { terms: [[0, 2], [1, -3]], low, high, why: '' }, { terms: [[2, 1]], low: 0, high: 0, why: '' }]);
	return tellsMore(rows, 1, Float64Array.from(ends, ([l]) => l), Float64Array.from(ends, ([, h]) => h));
};

it('where some values within the ends break the fact, at either end', () => {
	expect([tells(-13, 2), tells(-20, 9), tells(-12, 2), tells(-13, 1), tells(-12, 1), tells(-Infinity, Infinity)]).toEqual([false, false, true, true, true, false]);
});
it('where an end is open', () => {
	const open: [number, number][] = [[1, Infinity], [2, 5], [0, 0]];
	expect([tells(-13, Infinity, open), tells(-13, 1000, open), tells(-12, Infinity, open)]).toEqual([false, true, true]);
});
