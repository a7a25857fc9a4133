import { expect, it } from 'vitest';
import { Witnesses } from './witnesses.ts';

it('keeps the table that goes farthest, for each cell and end', () => {
	const witnesses = new Witnesses(Float64Array.of(2, 1, 5));
	const [first, second] = [{ cells: [0, 1], values: [1, 3] }, { cells: [0, 1, 2], values: [0, 2, 6] }];
	witnesses.take(first);
	expect([witnesses.provesLow(0, { low: 0, high: 3 }), witnesses.provesHigh(1, { low: 0, high: 3 }), witnesses.proves(1, { low: 0, high: 3 })]).toEqual([false, true, false]);
	witnesses.take(second);
	expect(witnesses.certificate(0)).toEqual({ cell: 0, low: second, high: { cells: [], values: [] } });
	expect(witnesses.certificate(1).high).toBe(first);
	expect(witnesses.lowest(2)).toBe(5);
});
it('counts the reference table itself as a witness', () => expect(new Witnesses(Float64Array.of(0)).provesLow(0, { low: 0, high: 3 })).toBe(true));
