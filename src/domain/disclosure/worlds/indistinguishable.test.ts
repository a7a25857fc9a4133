import { describe, expect, it } from 'vitest';
import type { CertifiedTable } from './certified-table.ts';
import { assertIndistinguishable } from './indistinguishable.ts';

// 20 = 12 + 6 + 2 and 9 = 8 + 1; everything but the wholes is hidden, the last part is never below 1, and the 9 is shown as „about 10“.
const table: CertifiedTable = {
	reference: Float64Array.of(20, 12, 6, 2, 9, 8, 1), low: Float64Array.of(20, 0, 0, 0, 8, 0, 1), high: Float64Array.of(20, Infinity, Infinity, Infinity, 12, Infinity, Infinity),
	equations: [{ wholes: [0], parts: [1, 2, 3] }, { wholes: [4], parts: [5, 6] }]
};

describe('assertIndistinguishable', () => {
	it.each<[string, readonly number[], RegExp]>([
		['a public cell', [21, 13, 6, 2, 9, 8, 1], /public cell 0$/],
		['a rounded cell beyond its rounding', [20, 12, 6, 2, 13, 12, 1], /public cell 4$/],
		['a negative count', [20, 12, 9, -1, 9, 8, 1], /impossible count in cell 3$/],
		['a broken count', [20, 12, 6.5, 1.5, 9, 8, 1], /impossible count in cell 2$/],
		['a count smaller than it can be', [20, 12, 6, 2, 9, 9, 0], /impossible count in cell 6$/],
		['a sum that misses', [20, 12, 6, 2, 9, 8, 2], /breaks equation 1$/],
		['other cells', [20], /other cells/]
	])('refuses %s', (_, world, message) => expect(() => assertIndistinguishable(Float64Array.from(world), table)).toThrow(message));
	it('takes the true table itself and another possible one', () => {
		expect(() => assertIndistinguishable(table.reference, table)).not.toThrow();
		expect(() => assertIndistinguishable(Float64Array.of(20, 14, 6, 0, 10, 8, 2), table)).not.toThrow();
	});
});
