import { expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { sum } from '../problem/make-problem.test-data.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { cellCosts, jitter } from './cell-cost.ts';

// Town 0 = districts 1 + 2; district 1 = quarters 3 + 4; cell 5 stands alone.
const town = () => [...cellCosts(buildIncidence(6, [sum(0, 1, 2), sum(1, 3, 4)]), new Uint8Array(6))];

it('is dearer the higher the cell, and dearest for the total', () => expect(town().map(Math.floor)).toEqual([1016, 4, 1, 1, 1, 1]));
it('decides between equals, always in the same way', () => {
	expect(new Set(town().slice(2)).size).toBe(4);
	expect(town()).toEqual(town());
});
it('makes denominators dearer than numerators, and leaves a total a total', () => {
	// Town: 0 = 1 + 2 people, 3 = 4 + 5 with benefits, what is left 6, 7, 8.
	const shares = [sum(0, 1, 2), sum(3, 4, 5), sum(0, 3, 6), sum(1, 4, 7), sum(2, 5, 8)];
	const costs = cellCosts(buildIncidence(9, shares), Uint8Array.from({ length: 9 }, (_, c) => (c > 5 ? ROLE.DERIVED : ROLE.SHOWABLE)));
	expect([...costs.subarray(0, 6)].map(Math.floor)).toEqual([1016, 4, 4, 1004, 1, 1]);
});
it('ends with sums declared in a circle', () => expect(cellCosts(buildIncidence(2, [sum(0, 1), sum(1, 0)]), new Uint8Array(2)).every(Number.isFinite)).toBe(true));
it('goes by the longest chain of sums, whatever their order, up to four steps', () => {
	// 0 = 1 + 8, 1 = 2 + 9 … 5 = 6 + 7: the sums are told from the top, or from the bottom.
	const tower = [sum(0, 1, 8), sum(1, 2, 9), sum(2, 3, 10), sum(3, 4, 11), sum(4, 5, 12), sum(5, 6, 7)];
	for (const sums of [tower, tower.toReversed()]) {
		const costs = [...cellCosts(buildIncidence(13, sums), new Uint8Array(13))].map(Math.floor);
		expect([costs.slice(3, 8), costs[0]]).toEqual([[64, 16, 4, 1, 1], 1256]);
		expect(costs.slice(1, 3)).toEqual([256, 256]);
	}
	expect([...cellCosts(buildIncidence(4, [sum(0, 1, 2), sum(1, 0, 3)]), new Uint8Array(4))].map(Math.floor)).toEqual([256, 256, 1, 1]);
});
it('lets ties be decided by less than a hundredth, spread evenly', () => {
	const all = Array.from({ length: 1000 }, (_, c) => jitter(c));
	expect([Math.min(...all) >= 0, Math.max(...all) < 0.01, new Set(all).size]).toEqual([true, true, 1000]);
	for (const tenth of Array.from({ length: 10 }, (_, i) => i / 1000)) expect(all.filter((x) => x >= tenth && x < tenth + 0.001).length).toBeGreaterThan(80);
});
