import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { layTimeLine } from '../time-line.ts';
import { endLabels } from './end-labels.ts';
import { quietPath } from './quiet-path.ts';

test('end labels keep their distance, their order from above and the floor', () => {
	fc.assert(fc.property(fc.array(fc.integer({ min: 14, max: 222 }), { minLength: 1, maxLength: 5 }), (ys) => {
		const placed = endLabels(ys.map((y) => ({ y })), 14, 222);
		const sorted = placed.map(({ y }) => y).sort((a, b) => a - b);
		sorted.forEach((y, at) => at > 0 && expect(y - sorted[at - 1]!).toBeGreaterThanOrEqual(32 - 1e-6));
		if (ys.length <= 5) expect(sorted.at(-1)).toBeLessThanOrEqual(222.1);
		for (const [a, y] of ys.entries()) for (const [b, other] of ys.entries()) if (y < other) expect(placed[a]!.y).toBeLessThan(placed[b]!.y);
	}));
});

test('a quiet line breaks at gaps and draws a lone value as a dot', () => {
	const figures = [known(10), known(20), withheld, known(5), withheld].map(readReleased);
	expect(quietPath(figures, (at) => at * 10, (value) => value, 0.5)).toBe('M0 20l20 20m40-30h0');
	expect(quietPath([withheld].map(readReleased), () => 0, () => 0, 1)).toBe('');
});

test('the chosen area is not drawn a second time behind', () => {
	const series = ['a', 'b', 'c'].map((id) => ({ area: { id, name: id }, figures: [known(1), known(2)].map(readReleased) }));
	expect(layTimeLine(series.slice(0, 1), ['2020', '2021'], { unit: '%', decimals: 1, kind: 'share' }, series).quiet.map(({ area }) => area)).toEqual(['b', 'c']);
});

test('values behind are inside the axis', () => {
	const line = (value: number) => ({ area: { id: String(value), name: '' }, figures: [known(value), known(value)].map(readReleased) });
	expect(layTimeLine([line(3)], ['2020', '2021'], { unit: '%', decimals: 1, kind: 'share' }, [line(48)]).axis.to).toBeGreaterThanOrEqual(48);
});
