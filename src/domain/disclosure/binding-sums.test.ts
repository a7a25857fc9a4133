import { expect, it } from 'vitest';
import { bindingSums } from './binding-sums.ts';
import type { CellSum } from './secrecy-problem.ts';

const left = (values: (number | null)[], sums: CellSum[], supplied: number[], derived: number[]) =>
	bindingSums({ values, sums, suppliedHidden: values.map((_, c) => supplied.includes(c)), derived: Uint8Array.from(values, (_, c) => (derived.includes(c) ? 1 : 0)) }).map((s) => s.whole);

it('leaves out ? = 5 + ? where the whole was added up', () => expect(left([null, 5, null], [{ whole: 0, parts: [1, 2] }], [0, 2], [0])).toEqual([]));
it('keeps it where the supplier delivered and hid the whole', () => expect(left([null, 5, null], [{ whole: 0, parts: [1, 2] }], [0, 2], [])).toEqual([0]));
it('keeps it where another sum tells the whole: 9 = ? + 3', () => expect(left([null, 5, null, 9, 3], [{ whole: 0, parts: [1, 2] }, { whole: 3, parts: [0, 4] }], [0, 2], [0])).toEqual([0, 3]));
it('goes on downwards: an unknown town frees its unknown district', () => expect(left([null, null, 42, null, 7], [{ whole: 0, parts: [1, 2] }, { whole: 1, parts: [3, 4] }], [0, 1, 3], [0, 1])).toEqual([]));
it('leaves out the sum under a missing whole', () => expect(left([null, 5, 7], [{ whole: 0, parts: [1, 2] }], [], [])).toEqual([]));
it('drops a sum with a missing part that cannot hold, and keeps a complete one that does not', () => {
	expect(left([6, 9, null], [{ whole: 0, parts: [1, 2] }], [], [])).toEqual([]);
	expect(left([6, 9, 1], [{ whole: 0, parts: [1, 2] }], [], [])).toEqual([0]);
});
