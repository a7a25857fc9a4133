import { describe, expect, it } from 'vitest';
import { inDoubt, Witnesses } from './witnesses.ts';

// Small counts 2 and 1 in cells 0 and 1; the supplier hid cells 2 and 3, filled with 5 and 0.
const made = () => new Witnesses([0, 1, 2, 3], Float64Array.of(2, 1, 5, 0), (cell) => cell >= 2, 3);

describe('Witnesses', () => {
	it('owes a small count both ends, what the supplier hid one', () => {
		expect(made().open('low')).toEqual([0, 1, 2]);
		expect(made().open('high')).toEqual([0, 1, 2, 3]);
		expect([made().change(0, 'low'), made().change(0, 'high'), made().change(2, 'low'), made().change(3, 'high')]).toEqual([-2, 1, -1, 1]);
	});
	it('uses a table for every cell it moves far enough', () => {
		const witnesses = made();
		expect(witnesses.take({ cells: [0, 1, 2], values: [1, 3, 4] })).toBe(2);
		expect(witnesses.open('low')).toEqual([0, 1]);
		expect(witnesses.open('high')).toEqual([0, 3]);
		expect(witnesses.take({ cells: [0, 1], values: [0, 0] })).toBe(2);
		expect(witnesses.open('low')).toEqual([]);
		expect(witnesses.take({ cells: [0, 1], values: [0, 0] })).toBe(0);
	});
	it('gives no certificate for a cell without any table', () => expect(made().certificates()).toEqual([]));
});

describe('inDoubt', () => {
	it.each<[boolean, number, number, boolean]>([[false, 0, 3, true], [false, 1, 3, false], [false, 0, 2, false], [true, 5, 6, true], [true, 5, 5, false]])('supplied %s, %i to %i: %s', (supplied, low, high, enough) =>
		expect(inDoubt(supplied, 3, low, high)).toBe(enough));
});
