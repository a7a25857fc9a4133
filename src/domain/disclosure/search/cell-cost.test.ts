import { expect, it } from 'vitest';
import { buildIncidence } from '../problem/incidence.ts';
import { sum } from '../problem/make-problem.test-data.ts';
import { ROLE } from '../problem/secrecy-problem.ts';
import { cellCosts } from './cell-cost.ts';

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
