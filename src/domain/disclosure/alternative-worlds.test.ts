import { describe, expect, it } from 'vitest';
import type { CertifiedTable } from './alternative-worlds.ts';
import { alternativeWorlds, assertIndistinguishable } from './alternative-worlds.ts';
import type { Certificate } from './secrecy-problem.ts';

// 20 = 12 + 6 + 2 and, beside it, 9 = 8 + 1; everything but the wholes is hidden, and one cell has no number.
const table: CertifiedTable = {
	reference: Float64Array.of(20, 12, 6, 2, 9, 8, 1, NaN), unknown: Uint8Array.of(0, 1, 1, 1, 0, 1, 1, 1),
	sums: [{ whole: 0, parts: [1, 2, 3] }, { whole: 4, parts: [5, 6] }], lowest: () => 0
};
const certificates: Certificate[] = [
	{ cell: 3, low: { cells: [3, 1], values: [0, 14] }, high: { cells: [3, 2], values: [3, 5] } },
	{ cell: 6, low: { cells: [6, 5], values: [0, 9] }, high: { cells: [6, 5], values: [3, 6] } }
];
const plain = (worlds: readonly Float64Array[]): number[][] => worlds.map((world) => [...world].slice(0, 7));

describe('alternativeWorlds', () => {
	it('adds up the moves that go together, and changes every hidden cell at once where it can', () => {
		// low of cell 3 and its high would take it to 1: still another count; low and high of cell 6 to 2.
		expect(alternativeWorlds(table, certificates, 5)).toEqual({ worlds: [Float64Array.of(20, 14, 5, 1, 9, 7, 2, NaN)], unchanged: [] });
	});
	it('leaves out a move that would make a count smaller than it can be', () => {
		const { worlds } = alternativeWorlds({ ...table, lowest: (cell) => (cell === 3 ? 2 : 0) }, certificates, 5);
		expect(plain(worlds)).toEqual([[20, 12, 5, 3, 9, 7, 2]]);
	});
	it('begins another world with what was not changed yet', () => {
		// The two moves would undo each other in cell 1.
		const against: Certificate[] = [{ cell: 3, low: { cells: [3, 1], values: [0, 14] }, high: { cells: [2, 1], values: [8, 10] } }];
		expect(alternativeWorlds(table, against, 5)).toEqual({ worlds: [Float64Array.of(20, 14, 6, 0, 9, 8, 1, NaN), Float64Array.of(20, 10, 8, 2, 9, 8, 1, NaN)], unchanged: [5, 6] });
		expect(plain(alternativeWorlds(table, against, 1).worlds)).toEqual([[20, 14, 6, 0, 9, 8, 1]]);
	});
	it('is empty without certificates, and says what stays', () => expect(alternativeWorlds(table, [], 5)).toEqual({ worlds: [], unchanged: [1, 2, 3, 5, 6] }));
	it('takes a certificate that breaks a sum as a bug and names no figure', () => {
		expect(() => alternativeWorlds(table, [{ cell: 3, low: { cells: [3], values: [777] }, high: { cells: [], values: [] } }], 1)).toThrow(/^disclosure: a world breaks sum 0$/);
	});
});

describe('assertIndistinguishable', () => {
	it.each<[string, readonly number[], RegExp]>([
		['a public cell', [21, 13, 6, 2, 9, 8, 1, NaN], /public cell 0/],
		['a negative count', [20, 12, 9, -1, 9, 8, 1, NaN], /impossible count in cell 3/],
		['a broken count', [20, 12, 6.5, 1.5, 9, 8, 1, NaN], /impossible count in cell 2/],
		['a sum that misses', [20, 12, 6, 2, 9, 8, 2, NaN], /breaks sum 1/],
		['other cells', [20], /other cells/]
	])('refuses %s', (_, world, message) => expect(() => assertIndistinguishable(Float64Array.from(world), table)).toThrow(message));
	it('takes the true table itself', () => expect(() => assertIndistinguishable(table.reference, table)).not.toThrow());
});
