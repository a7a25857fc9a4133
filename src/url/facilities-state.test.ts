import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FacilitiesState } from './facilities-state.ts';
import { decodeFacilitiesState } from './decode-facilities-state.ts';
import { ALL_FACILITIES, facilitiesQuery } from './facilities-state.ts';
import { encodeQuery } from './encode-query.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.replaceAll(',', '').trim()).filter((s) => s !== '' && s.isWellFormed());
const maybe = fc.option(word, { nil: null });
const state: fc.Arbitrary<FacilitiesState> = fc.record({ kinds: fc.uniqueArray(word, { maxLength: 4 }), subKind: maybe, level: maybe, area: maybe, text: fc.oneof(word, fc.constant('')), page: fc.integer({ min: 1, max: 99_999 }) });
const decode = (query: string) => decodeFacilitiesState(new URL(`http://x/${query}`).searchParams);

describe('state of the page of facilities', () => {
	test('comes back unchanged from its address, and has one spelling', () => {
		fc.assert(fc.property(state, (s) => {
			const query = encodeQuery(facilitiesQuery(s));
			expect(decode(query)).toEqual({ state: s, pin: null, notes: [] });
			expect(encodeQuery(facilitiesQuery(decode(query).state))).toBe(query);
		}));
	});
	test('what a form sends means the same', () => {
		expect(decode('?art=kita&art=schule&unterart=&ebene=bezirk&gebiet=&suche=&stand=2-0123abcd')).toEqual({ state: { ...ALL_FACILITIES, kinds: ['kita', 'schule'], level: 'bezirk' }, pin: '2-0123abcd', notes: [] });
		expect(encodeQuery(facilitiesQuery({ kinds: ['kita', 'schule'], level: 'bezirk' }, 'bezirk'))).toBe('?art=kita,schule');
	});
	test('an unknown key and a page that is none are told', () => {
		expect(decode('?seite=0&farbe=rot').notes).toEqual(['Die Angabe „farbe“ in der Adresse kennt diese Seite nicht; sie bleibt ohne Wirkung.', 'Die Seite „0“ gibt es nicht; gezeigt wird die erste.']);
	});
});
