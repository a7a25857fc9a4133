import { describe, expect, it } from 'vitest';
import { makeMoveSearch } from './find-move.ts';
import { buildIncidence } from './incidence.ts';

// Rows (0, 1) and (2, 3) of a 2 × 2 block; margins 4…7 are published.
const incidence = buildIncidence(8, [{ whole: 4, parts: [0, 1] }, { whole: 5, parts: [2, 3] }, { whole: 6, parts: [0, 2] }, { whole: 7, parts: [1, 3] }]);
const free = Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0);
const none = new Uint8Array(8);
const table = Float64Array.of(2, 7, 7, 5, 9, 12, 9, 12);

describe('makeMoveSearch', () => {
	it('finds the circle of a 2 × 2 block in both directions, again and again', () => {
		const search = makeMoveSearch(incidence, free);
		for (const sign of [1, -1, 1] as const) {
			const move = search.find(table, 0, sign, none)!;
			const change = [0, 0, 0, 0];
			for (const [i, cell] of move.cells.entries()) change[cell] = move.changes[i]!;
			expect(change).toEqual([sign, -sign, -sign, sign]);
		}
	});

	it('finds none through a published cell', () => {
		expect(makeMoveSearch(incidence, Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0)).find(table, 0, 1, none)).toBeUndefined();
	});

	it('finds none that would make a count negative', () => {
		expect(makeMoveSearch(incidence, free).find(Float64Array.of(2, 0, 7, 5, 2, 12, 9, 5), 0, 1, none)).toBeUndefined();
		expect(makeMoveSearch(incidence, free).find(Float64Array.of(0, 7, 7, 5, 7, 12, 7, 12), 0, -1, none)).toBeUndefined();
	});

	it('leaves pinned cells alone', () => {
		expect(makeMoveSearch(incidence, free).find(table, 0, 1, Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0))).toBeUndefined();
	});
});
