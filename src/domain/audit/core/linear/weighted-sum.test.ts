import { expect, it } from 'vitest';
import { layRows } from '../rows/rows.ts';
import { provenLeast } from './weighted-sum.ts';

const cells = Array.from({ length: 3 }, (_, i) => ({ id: `${i}`, low: 0, high: Infinity }));
const sides = { low: new Float64Array(3), high: new Float64Array(3).fill(Infinity) };
const equation = (terms: [number, number][], value: number) => ({ terms, low: value, high: value, why: '' });
const rows = layRows(cells, [equation([[0, 1], [1, 1]], 12), equation([[1, 1], [2, 1]], 9)]);

it('proves a ≥ 3 from 12 = a + b and 9 = b + c', () => expect(provenLeast(rows, sides, [0, 1], Float64Array.of(1, -1), 0)).toBe(3));
it('proves nothing from wrong weights that is not true', () => {
	for (const weights of [[1, 0], [0, 1], [-1, 1], [2, -2], [0.3, -0.7], [NaN, 1]]) expect(provenLeast(rows, sides, [0, 1], Float64Array.from(weights), 0)).toBeLessThanOrEqual(3);
});
it('uses halves: a + b ≥ 1, b + c ≥ 1, a + c ≥ 1 and b, c ≤ ½ a', () => {
	const half = layRows(cells, [[0, 1], [0, 2]].map((pair) => ({ terms: pair.map((c) => [c, 1] as const), low: 3, high: Infinity, why: '' })).concat([{ terms: [[1, 1], [2, 1]], low: -Infinity, high: 1, why: '' }]));
	// 2a ≥ 6 − (b + c) ≥ 5, so a ≥ 2.5 and, being whole, 3.
	expect(provenLeast(half, sides, [0, 1, 2], Float64Array.of(0.5, 0.5, -0.5), 0)).toBe(3);
});
it('takes each row on the side its weight asks for, and each cell on that of its remainder', () => {
	const ranges = layRows(cells, [{ terms: [[0, 1], [1, 1]], low: 12, high: 15, why: '' }, { terms: [[1, 1], [2, 1]], low: 7, high: 9, why: '' }]);
	// a ≥ 12 − b, b ≤ 9 − c, c ≥ 1: a ≥ 4; and by −a ≥ −15 + b nothing.
	expect(provenLeast(ranges, { low: Float64Array.of(0, 0, 1), high: new Float64Array(3).fill(Infinity) }, [0, 1], Float64Array.of(1, -1), 0)).toBe(4);
	expect(provenLeast(ranges, { low: Float64Array.of(0, 0, 0), high: Float64Array.of(20, 4, 20) }, [0], Float64Array.of(1), 0)).toBe(8);
	expect(provenLeast(ranges, { low: Float64Array.of(2, 0, 0), high: Float64Array.of(20, 4, 20) }, [], Float64Array.of(), 0)).toBe(2);
});
it('uses thirds and twentieths as well', () => {
	const scaled = (k: number) => layRows(cells, [{ terms: [[0, k], [1, 1]], low: 7, high: 7, why: '' }]);
	const closed = { low: new Float64Array(3), high: Float64Array.of(Infinity, 0, 0) };
	expect(provenLeast(scaled(3), closed, [0], Float64Array.of(1 / 3), 0)).toBe(3);
	expect(provenLeast(scaled(20), closed, [0], Float64Array.of(1 / 20), 0)).toBe(1);
	expect(provenLeast(scaled(2), closed, [0], Float64Array.of(1 / 2), 0)).toBe(4);
});
it('proves nothing where numbers are too large to be exact', () => {
	const huge = layRows(cells, [{ terms: [[0, 1]], low: 2 ** 53, high: Infinity, why: '' }]);
	expect(provenLeast(huge, sides, [0], Float64Array.of(1), 0)).toBe(-Infinity);
});
