import { expect, it } from 'vitest';
import { cellCosts } from './cell-cost.ts';
import { buildIncidence } from './incidence.ts';

// Town 0 = districts 1 + 2; district 1 = quarters 3 + 4; cell 5 stands alone.
const costs = [...cellCosts(buildIncidence(6, [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }]))];

it('is dearer the higher the cell, and dearest for the total', () => expect(costs.map(Math.floor)).toEqual([1016, 4, 1, 1, 1, 1]));
it('decides between equals, always in the same way', () => {
	expect(new Set(costs.slice(2)).size).toBe(4);
	expect([...cellCosts(buildIncidence(6, [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }]))]).toEqual(costs);
});
it('ends with sums declared in a circle', () => expect(cellCosts(buildIncidence(2, [{ whole: 0, parts: [1] }, { whole: 1, parts: [0] }])).every(Number.isFinite)).toBe(true));
