import { describe, expect, it } from 'vitest';
import type { Certificate } from '../problem/secrecy-problem.ts';
import { alternativeWorlds } from './alternative-worlds.ts';
import type { CertifiedTable } from './certified-table.ts';

// 20 = 12 + 6 + 2 and 9 = 8 + 1; everything but the wholes is hidden.
const table: CertifiedTable = {
	reference: Float64Array.of(20, 12, 6, 2, 9, 8, 1), low: Float64Array.of(20, 0, 0, 0, 9, 0, 0), high: Float64Array.of(20, Infinity, Infinity, Infinity, 9, Infinity, Infinity),
	equations: [{ wholes: [0], parts: [1, 2, 3] }, { wholes: [4], parts: [5, 6] }]
};
const certificates: Certificate[] = [
	{ cell: 3, low: { cells: [3, 1], values: [0, 14] }, high: { cells: [3, 2], values: [3, 5] } },
	{ cell: 6, low: { cells: [6, 5], values: [0, 9] }, high: { cells: [6, 5], values: [3, 6] } }
];
const plain = (worlds: readonly Float64Array[]): number[][] => worlds.map((world) => [...world]);

describe('alternativeWorlds', () => {
	it('adds up the moves that go together, each small count at an end of its proof', () => {
		expect(alternativeWorlds(table, certificates, 1)).toEqual({ worlds: [Float64Array.of(20, 14, 6, 0, 9, 9, 0)], unchanged: [2] });
	});
	it('changes in another world what the first did not', () => {
		expect(alternativeWorlds(table, certificates, 5)).toEqual({ worlds: [Float64Array.of(20, 14, 6, 0, 9, 9, 0), Float64Array.of(20, 12, 5, 3, 9, 9, 0)], unchanged: [] });
	});
	it('adds up moves that meet in a partner', () => {
		const meeting: Certificate[] = [{ cell: 3, low: { cells: [3, 1], values: [0, 14] }, high: { cells: [], values: [] } }, { cell: 2, low: { cells: [2, 1], values: [0, 18] }, high: { cells: [], values: [] } }];
		expect(plain(alternativeWorlds(table, meeting, 5).worlds)).toEqual([[20, 20, 0, 0, 9, 8, 1]]);
	});
	it('leaves out a move that would make a count smaller than it can be', () => {
		const { worlds } = alternativeWorlds({ ...table, low: Float64Array.of(20, 0, 0, 2, 9, 0, 0) }, certificates, 1);
		expect(plain(worlds)).toEqual([[20, 12, 5, 3, 9, 9, 0]]);
	});
	it('begins another world with what was not changed yet', () => {
		// The two moves would undo each other in cell 1.
		const against: Certificate[] = [{ cell: 3, low: { cells: [3, 1], values: [0, 14] }, high: { cells: [2, 1], values: [8, 10] } }];
		expect(alternativeWorlds(table, against, 5)).toEqual({ worlds: [Float64Array.of(20, 14, 6, 0, 9, 8, 1), Float64Array.of(20, 10, 8, 2, 9, 8, 1)], unchanged: [5, 6] });
		expect(plain(alternativeWorlds(table, against, 1).worlds)).toEqual([[20, 14, 6, 0, 9, 8, 1]]);
	});
	it('is empty without certificates, and says what stays', () => expect(alternativeWorlds(table, [], 5)).toEqual({ worlds: [], unchanged: [1, 2, 3, 5, 6] }));
	it('takes a certificate that breaks an equation as a bug and names no figure', () => {
		expect(() => alternativeWorlds(table, [{ cell: 3, low: { cells: [3], values: [777] }, high: { cells: [], values: [] } }], 1)).toThrow(/^disclosure: a world breaks equation 0$/);
	});
});
