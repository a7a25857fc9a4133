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
it('rounds the ends it is given inwards, too', () => {
	const { low, high } = narrowed([[0.2, 4.8]], []);
	expect([low[0], high[0]]).toEqual([1, 4]);
});
it('keeps each step, with the row it comes from and the step it replaces', () => {
	const { steps, lastLow, lastHigh } = narrowed([[0, 20], [0, 9]], [fact([[0, 1], [1, -1]], 0, 3), fact([[0, 1]], 5, 8)]);
	expect(steps).toEqual([
		{ cell: 0, high: true, value: 12, row: 0, before: -1 }, { cell: 0, high: true, value: 8, row: 1, before: 0 }, { cell: 0, high: false, value: 5, row: 1, before: -1 },
		{ cell: 1, high: true, value: 8, row: 0, before: -1 }, { cell: 1, high: false, value: 2, row: 0, before: -1 }
	]);
	expect([[...lastHigh], [...lastLow]]).toEqual([[1, 3], [2, 4]]);
});
it('tells nothing of a cell beside two open ends, and of an open end what it can', () => {
	const beside = (ends: [number, number][], low: number, high: number): number[][] => {
		const found = narrowed(ends, [fact([[0, 1], [1, 1], [2, -2]], low, high)]);
		return [...found.low].map((l, c) => [l, found.high[c]!]);
	};
	expect(beside([[0, Infinity], [0, Infinity], [0, Infinity]], 4, 4)).toEqual([[0, Infinity], [0, Infinity], [0, Infinity]]);
	expect(beside([[0, Infinity], [0, 3], [0, 5]], 4, 4)).toEqual([[1, 14], [0, 3], [0, 5]]);
	expect(beside([[0, 3], [0, 4], [0, Infinity]], 3, 9)).toEqual([[0, 3], [0, 4], [0, 2]]);
	expect(beside([[-Infinity, 6], [0, 3], [1, 5]], 4, 4)).toEqual([[3, 6], [0, 3], [1, 2]]);
});
it('breaks a row between ends that leave nothing, at either end, and only that row', () => {
	const crossed = (first: AuditFact): number[] => [...narrowed([[0, 10], [0, 10]], [fact([[0, 1]], 6, 10), first, fact([[1, 1]], 0, 9)]).broken];
	expect(crossed(fact([[0, 1]], 0, 5))).toEqual([0, 1, 0]);
	expect([...narrowed([[0, 10]], [fact([[0, 1]], 0, 5), fact([[0, 1]], 6, 10)]).broken]).toEqual([0, 1]);
	// 2a = 5 holds for no whole number: it crosses itself.
	expect([...narrowed([[0, 10], [0, 1]], [fact([[0, 2], [1, 2]], 5, 5)]).broken]).toEqual([1]);
	// 3a in [1, 2] beside a known b: the ends cross one after the other.
	expect([...narrowed([[0, 5], [0, 0]], [fact([[0, 3], [1, 5]], 1, 2), fact([[0, 1]], 0, 4)]).broken]).toEqual([1, 0]);
	expect([...narrowed([[3, 4]], [fact([[0, 3]], 10, 11)]).broken]).toEqual([1]);
	expect([...narrowed([[0, Infinity]], [fact([[0, 1]], -9, -1)]).broken]).toEqual([1]);
});
it('leaves numbers alone that are too large to be exact', () => {
	const huge = 2 ** 53;
	const { low, high } = narrowed([[huge, huge * 2], [0, 10]], [fact([[0, 1], [1, 1]], huge, huge + 2)]);
	expect([low[1], high[1], high[0]]).toEqual([0, 10, huge * 2]);
	expect(narrowed([[0, Infinity]], [fact([[0, 1]], 0, huge * 2)]).high[0]).toBe(Infinity);
});
