import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { linePath } from './line-path.ts';
import { labelledPlaces, timePlaces } from './time-axis.ts';
import { layTimeLine } from './time-line.ts';
import { placeOn, valueAxis } from './value-axis.ts';

describe('value axis', () => {
	test('starts at 0', () => expect(valueAxis([8, 20.1], 1)).toEqual({ from: 0, to: 25, ticks: [0, 5, 10, 15, 20, 25], fromZero: true }));
	test('a tiny range far from 0 does not, and says so', () => expect(valueAxis([42.1, 43.2], 1)).toMatchObject({ from: 40, to: 45, fromZero: false }));
	test('noise is not made a mountain', () => expect(valueAxis([21.4, 21.6], 1)).toMatchObject({ from: 20, to: 23, fromZero: false }));
	test('all equal, all zero, nothing', () => {
		expect(valueAxis([5, 5], 0).fromZero).toBe(true);
		expect(valueAxis([0, 0], 0)).toMatchObject({ from: 0, to: 1 });
		expect(valueAxis([], 0)).toMatchObject({ from: 0, to: 1 });
	});
	test('ticks are never finer than the values', () => expect(valueAxis([0, 1, 2], 0).ticks).toEqual([0, 1, 2]));
	test('holds every value and tells the truth about zero', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 100), { minLength: 1, maxLength: 20 }), (values) => {
			const axis = valueAxis(values, 1);
			for (const value of values) {
				expect(placeOn(axis, value)).toBeGreaterThanOrEqual(0);
				expect(placeOn(axis, value)).toBeLessThanOrEqual(1);
			}
			expect(axis.fromZero).toBe(axis.from <= 0 && axis.to >= 0);
		}));
	});
});

describe('time axis', () => {
	test('years that were not surveyed leave their room', () => expect(timePlaces(['2011', '2013', '2015', '2021']).map((x) => Math.round(x * 10))).toEqual([0, 2, 4, 10]));
	test('one period stands in the middle', () => expect(timePlaces(['2020'])).toEqual([0.5]));
	test('labels keep their distance and the last is always there', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.02, max: 0.9, noNaN: true }), (n, gap) => {
			const places = Array.from({ length: n }, (_, at) => (n === 1 ? 0.5 : at / (n - 1)));
			const chosen = [...labelledPlaces(places, gap)].sort((a, b) => a - b);
			expect(chosen.at(-1)).toBe(n - 1);
			chosen.forEach((at, i) => i > 0 && expect((places[at] ?? 0) - (places[chosen[i - 1] ?? 0] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6));
		}));
	});
});

test('a line breaks at gaps, and a lonely value becomes a dot', () => {
	const figures = [known(1), known(2), withheld, known(3), withheld].map(readReleased);
	expect(linePath(figures.map((figure, at) => ({ figure, x: at * 10 })), (v) => v)).toBe('M0 1L10 2M30 3h0');
});

test('labels at line ends do not touch', () => {
	const series = ['A', 'B'].map((name) => ({ area: { id: name, name }, figures: [known(5), known(5)].map(readReleased) }));
	const [a, b] = layTimeLine(series, ['2020', '2021'], { unit: '%', decimals: 1, kind: 'share' }).ends;
	expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(32);
});

test('an end label of an older value says from when it is', () => {
	const series = [{ area: { id: 'A', name: 'A' }, figures: [known(5), withheld].map(readReleased) }];
	expect(layTimeLine(series, ['2020', '2021'], { unit: '%', decimals: 1, kind: 'share' }).ends[0]?.text).toBe('5,0\u202f% (2020)');
});
