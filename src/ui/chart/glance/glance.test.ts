import { describe, expect, test } from 'vitest';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { Direction } from '#domain/indicator/indicator.ts';
import { known, withheld } from '#domain/figure/figure.ts';
import { layGlance } from './glance.ts';

const spread = [1, 2, 3, 4, 5, 6, 7, 8];
const line = (direction: Direction, value: Figure, more = {}) =>
	({ indicator: { id: 'a', title: 'Eine sehr lange Überschrift, die auf kein Telefon passt', unit: '%', decimals: 1, kind: 'share' as const, direction }, value: readReleased(value), whole: readReleased(known(4.5)), spread, unranked: null, ...more });
const rowOf = (...args: Parameters<typeof line>) => layGlance([line(...args)])[0]?.rows[0];

describe('a profile at one glance', () => {
	test('more need lies to the right, whether the value is high or low', () => {
		const [high, low] = [rowOf('more-need', known(8)), rowOf('less-need', known(1))];
		expect(high?.place).toBe(low?.place);
		expect([high?.quarter, low?.quarter, rowOf('less-need', known(8))?.quarter, rowOf('neutral', known(8))?.quarter]).toEqual(['more', 'more', 'less', null]);
		expect([high?.turned, low?.turned]).toEqual([false, true]);
	});
	test('without a value or a rank there is no place; the value stands all the same', () => {
		expect(rowOf('more-need', withheld)).toMatchObject({ place: null, number: '•', quarter: null });
		expect(rowOf('more-need', known(8), { unranked: 'few' })).toMatchObject({ place: null, number: '8,0\u202f% ohne Rang', quarter: null });
	});
	test('the middle of the whole is the middle of the areas, a sum has no place', () => {
		expect(rowOf('neutral', known(2))?.whole).toBe(180);
		const { indicator, ...rest } = line('neutral', known(2));
		expect(layGlance([{ ...rest, indicator: { ...indicator, kind: 'count' } }])[0]?.rows[0]?.whole).toBeNull();
	});
	test('fewer than four areas make no line; titles are cut to what a phone holds', () => {
		expect(layGlance([line('neutral', known(2), { spread: [1, 2, 3] })])).toEqual([]);
		expect(rowOf('neutral', known(2))?.narrow.length).toBeLessThan(42);
		expect(rowOf('neutral', known(2))?.wide).toBe('Eine sehr lange Überschrift, die auf kein Telefon passt');
	});
});
