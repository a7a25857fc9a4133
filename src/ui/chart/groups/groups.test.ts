import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { layPyramid } from './pyramid.ts';
import { layStack, sharesOf } from './stack.ts';

const figures = (...all: readonly Figure[]) => all.map(readReleased);
const row = (whole: Figure, ...parts: readonly Figure[]) => ({ key: 'a', name: 'Hafen', whole: readReleased(whole), parts: figures(...parts) });

describe('stacked bars', () => {
	test('shares are of the whole, also where a part is withheld: no false hundred percent', () => {
		const laid = layStack([row(known(200), known(100), withheld, known(40))], ['a', 'b', 'c']).rows[0];
		expect(laid?.shares).toEqual([50, null, 20]);
		expect(laid?.rest?.share).toBe(30);
		expect(laid?.rest?.text).toBe('•');
	});
	test('without the whole there is no bar, only its sign', () => {
		const laid = layStack([row(withheld, known(100), known(40))], ['a', 'b']).rows[0];
		expect([laid?.segments, laid?.rest, laid?.sign]).toEqual([[], null, '• nicht ausgewiesen']);
	});
	test('nobody at all is no bar either, and says so', () => expect(layStack([row(known(0), known(0), known(0))], ['a', 'b']).rows[0]).toMatchObject({ segments: [], rest: null, sign: 'niemand' }));
	test('parts that rounding made more than the whole fill the bar and do not leave it', () => expect(sharesOf(row(known(100), known(55), known(50)))).toEqual([5500 / 105, 5000 / 105]));
	test('never longer than the picture', () => {
		fc.assert(fc.property(fc.array(fc.oneof(fc.nat(500).map(known), fc.constant(withheld), fc.constant(missing('not-collected'))), { minLength: 2, maxLength: 8 }), fc.nat(2000), (parts, whole) => {
			const laid = layStack([row(known(whole), ...parts)], parts.map(String)).rows[0];
			const ends = [...(laid?.segments ?? []), ...(laid?.rest ? [laid.rest] : [])].map(({ x, width }) => x + width);
			for (const end of ends) expect(end).toBeLessThanOrEqual(360.2);
		}));
	});
});

describe('population pyramid', () => {
	const bands = [{ name: 'unter 3', from: 0, to: 3 }, { name: '3 bis unter 18', from: 3, to: 18 }, { name: '18 und älter', from: 18, to: Infinity }];
	const side = (all: Figure, ...cells: readonly (readonly [Figure, Figure])[]) => ({ area: { id: 'a', name: 'Hafen' }, all: readReleased(all), cells: cells.map(([m, w]) => [readReleased(m), readReleased(w)] as const) });

	test('areas are numbers of people: as many people in five times as many years make a bar a fifth as long', () => {
		const { bars } = layPyramid(bands, side(known(100), [known(10), known(10)], [known(10), known(10)], [known(30), known(30)]), null);
		const [young, older] = [bars.find((b) => b.at === 0 && b.sex === 1), bars.find((b) => b.at === 1 && b.sex === 1)];
		expect((young?.width ?? 0) / (older?.width ?? 1)).toBeCloseTo(5, 0);
		expect((young?.width ?? 0) * (young?.height ?? 0)).toBeCloseTo((older?.width ?? 0) * (older?.height ?? 0), -1);
	});
	test('what is withheld has a sign and no length, a true zero its 0', () => {
		const { bars } = layPyramid(bands, side(known(100), [withheld, known(0)], [known(10), missing('pending')], [known(30), known(30)]), null);
		expect(bars.slice(0, 4).map(({ sign }) => sign)).toEqual(['•', '0', '', '…']);
	});
	test('the outline breaks where there is no value', () => {
		const whole = side(known(1000), [known(100), known(100)], [withheld, known(100)], [known(300), known(300)]);
		const { outline } = layPyramid(bands, side(known(100), [known(10), known(10)], [known(10), known(10)], [known(30), known(30)]), whole);
		expect(outline.match(/M/g)).toHaveLength(3);
	});
});
