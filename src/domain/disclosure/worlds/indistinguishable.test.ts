import { describe, expect, it } from 'vitest';
import type { CertifiedTable } from './indistinguishable.ts';
import { assertIndistinguishable } from './indistinguishable.ts';

// 20 = 12 + 6 + 2 and 9 = 8 + 1; everything but the wholes is hidden, the fourth part is never below 1, and one cell has no number.
const table: CertifiedTable = {
	reference: Float64Array.of(20, 12, 6, 2, 9, 8, 1, NaN), unknown: Uint8Array.of(0, 1, 1, 1, 0, 1, 1, 1),
	sums: [{ whole: 0, parts: [1, 2, 3] }, { whole: 4, parts: [5, 6] }], lowest: (cell) => (cell === 6 ? 1 : 0)
};

describe('assertIndistinguishable', () => {
	it.each<[string, readonly number[], RegExp]>([
		['a public cell', [21, 13, 6, 2, 9, 8, 1, NaN], /public cell 0/],
		['a negative count', [20, 12, 9, -1, 9, 8, 1, NaN], /impossible count in cell 3/],
		['a broken count', [20, 12, 6.5, 1.5, 9, 8, 1, NaN], /impossible count in cell 2/],
		['a count smaller than it can be', [20, 12, 6, 2, 9, 9, 0, NaN], /impossible count in cell 6/],
		['a sum that misses', [20, 12, 6, 2, 9, 8, 2, NaN], /breaks sum 1/],
		['other cells', [20], /other cells/]
	])('refuses %s', (_, world, message) => expect(() => assertIndistinguishable(Float64Array.from(world), table)).toThrow(message));
	it('takes another possible table', () => expect(() => assertIndistinguishable(Float64Array.of(20, 14, 6, 0, 9, 7, 2, NaN), table)).not.toThrow());
	it('takes the true table itself', () => expect(() => assertIndistinguishable(table.reference, table)).not.toThrow());
});
