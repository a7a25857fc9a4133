import { expect, it } from 'vitest';
import { narrowBounds } from './bounds.ts';
import type { AuditFact } from '../facts.ts';
import { layRows } from './rows.ts';

const narrowed = (ends: [number, number][], facts: AuditFact[]) => {
	const cells = ends.map(([low, high], i) => ({ id: `${i}`, low, high }));
	return narrowBounds(cells, layRows(cells, facts));
};
const fact = (terms: [number, number][], low: number, high: number): AuditFact => ({ terms, low, high, why: '' });

it('goes on from fact to fact', () => {
	const { low, high } = narrowed([[45, 45], [12, 12], [0, Infinity], [0, Infinity]], [fact([[0, 1], [1, -1], [2, -1], [3, -1]], 0, 0), fact([[3, 1]], 30, 40)]);
	expect([low[2], high[2], low[3], high[3]]).toEqual([0, 3, 30, 33]);
});
it('rounds ends inwards', () => {
	const { low, high } = narrowed([[0, Infinity]], [fact([[0, 2000]], 3995, 4088)]);
	expect([low[0], high[0]]).toEqual([2, 2]);
});
it('sets a fact aside that cannot hold, and keeps the others', () => {
	const { broken, high } = narrowed([[0, 5], [7, 7]], [fact([[0, 1], [1, -1]], 0, Infinity), fact([[0, 1]], 0, 3)]);
	expect([[...broken], high[0]]).toEqual([[1, 0], 3]);
});
it('ends where two facts chase each other for ever', () => {
	const { low } = narrowed([[0, 1e9], [0, 1e9]], [fact([[0, 1], [1, -1]], 1, 1e9), fact([[1, 1], [0, -1]], 1, 1e9)]);
	expect(low[0]).toBeGreaterThan(1000);
});
