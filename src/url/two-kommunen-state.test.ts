import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TwoKommunenState } from './two-kommunen-state.ts';
import { decodeTwoKommunen, twoKommunenAddress } from './two-kommunen-state.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const pin = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.stringMatching(/^[0-9a-f]{8}$/)).map(([n, h]) => `${n}-${h}`);
const state: fc.Arbitrary<TwoKommunenState> = fc.record({
	kommunen: fc.uniqueArray(slug, { maxLength: 2 }), indicators: fc.uniqueArray(slug, { maxLength: 2 }), pins: fc.oneof(fc.constant<string[]>([]), fc.tuple(pin, pin).map((both) => [...both]))
});
const decode = (address: string) => decodeTwoKommunen(new URL(`http://x${address}`).searchParams);

test('comes back unchanged from its one spelling', () => {
	fc.assert(fc.property(state, (s) => {
		expect(decode(twoKommunenAddress(s))).toEqual({ state: s, notes: [] });
	}));
	expect(twoKommunenAddress({ kommunen: ['leipzig', 'koeln'], indicators: ['einwohner'], pins: [] })).toBe('/vergleich?kommunen=leipzig,koeln&indikator=einwohner');
});

test('a form sends one value per Kommune; a third stays away', () => {
	expect(decode('/vergleich?kommunen=leipzig&kommunen=koeln&indikator=').state).toEqual({ kommunen: ['leipzig', 'koeln'], indicators: [], pins: [] });
	expect(decode('/vergleich?kommunen=a,b,c').notes).toHaveLength(1);
});
