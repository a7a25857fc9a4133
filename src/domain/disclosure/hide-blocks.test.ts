import { describe, expect, it } from 'vitest';
import { hideBlocks } from './hide-blocks.ts';
import { buildIncidence } from './incidence.ts';

// 0 = 1 + 2; 1 = 3 + 4; 2 = 5 + 6; 7 stands alone.
const incidence = buildIncidence(8, [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }, { whole: 2, parts: [5, 6] }]);
const closed = (...cells: number[]) => {
	const hidden = new Uint8Array(8);
	for (const cell of cells) hidden[cell] = 1;
	hideBlocks(incidence, hidden, new Uint8Array(8));
	return [...hidden.keys()].filter((cell) => hidden[cell]);
};

describe('hideBlocks', () => {
	it('hides the siblings and keeps the whole', () => expect(closed(3)).toEqual([3, 4]));
	it('hides everything under a hidden whole, or the whole would be the sum of its parts', () => expect(closed(1)).toEqual([1, 2, 3, 4, 5, 6]));
	it('hides nothing where nothing is hidden', () => expect(closed()).toEqual([]));
	it('leaves a cell without sums alone', () => expect(closed(7)).toEqual([7]));
	it('does not go through a missing cell', () => {
		const hidden = Uint8Array.of(0, 0, 1, 0, 0, 0, 0, 0);
		hideBlocks(incidence, hidden, Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0));
		expect([...hidden]).toEqual([0, 0, 1, 0, 0, 1, 1, 0]);
	});
	it('says how many cells were added', () => expect(hideBlocks(incidence, Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0), new Uint8Array(8))).toBe(1));
});
