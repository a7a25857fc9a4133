import { expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { placeMarks } from './place-marks.ts';

test('marks that would cover each other are stacked, hidden values have none', () => {
	const figures = [known(10), withheld, known(12), known(40), known(11)].map(readReleased);
	expect(placeMarks(figures, (v) => v * 2, 8)).toEqual([{ at: 0, x: 20, lane: 0 }, { at: 4, x: 22, lane: 1 }, { at: 2, x: 24, lane: 2 }, { at: 3, x: 80, lane: 0 }]);
	expect(placeMarks(figures, (v) => v * 8, 8).every((mark) => mark.lane === 0)).toBe(true);
});
