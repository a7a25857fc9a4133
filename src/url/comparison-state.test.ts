import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';
import type { ComparisonState } from './comparison-state.ts';
import { encodeComparison, MOST_COMPARED, UNSAID_COMPARISON } from './comparison-state.ts';
import { decodeComparison } from './decode-comparison.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.trim()).filter((s) => s !== '' && s.isWellFormed());
const maybe = fc.option(word, { nil: null });
const state: fc.Arbitrary<ComparisonState> = fc.record({ areas: fc.uniqueArray(word, { maxLength: MOST_COMPARED }), theme: maybe, period: maybe, before: maybe, groups: maybe });
const decode = (address: string) => decodeComparison(new URL(`http://x${address}`).searchParams);

test('comes back unchanged from its one spelling, commas and percent signs in ids included', () => {
	fc.assert(fc.property(state, fc.constantFrom(null, '3-0a1b2c3d'), (s, pin) => {
		const address = kommuneAddresses('x', pin).comparison(encodeComparison(s));
		expect(decode(address)).toEqual({ state: s, pin, notes: [] });
		expect(kommuneAddresses('x', pin).comparison(encodeComparison(decode(address).state))).toBe(address);
	}));
});

test('is readable', () => {
	expect(kommuneAddresses('leipzig', null).comparison(encodeComparison({ ...UNSAID_COMPARISON, areas: ['ortsteil:01', 'stadtbezirk:2'], before: '2013' }))).toBe('/leipzig/vergleich?gebiete=ortsteil:01,stadtbezirk:2&zeit2=2013');
});

test('a form sends one value per choice, and may repeat one', () => {
	expect(decode('/x/vergleich?gebiete=a:1,a:2&gebiete=a:3&gebiete=&gebiete=a:1&thema=').state).toEqual({ ...UNSAID_COMPARISON, areas: ['a:1', 'a:2', 'a:3'] });
});

test('a seventh area stays away, and the page says so', () => {
	const { state: seen, notes } = decode('/x/vergleich?gebiete=1,2,3,4,5,6,7');
	expect([seen.areas.length, notes.length]).toEqual([6, 1]);
});
