import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorState } from './indicator-state.ts';
import { decodeIndicatorState, encodeIndicatorState, SORTS, UNSAID } from './indicator-state.ts';
import { encodeQuery } from './query.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.trim().replaceAll(',', '')).filter((s) => s !== '' && s.isWellFormed());
const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: null });
const group = fc.uniqueArray(fc.tuple(word, word).map(([c, v]) => `${c}:${v}`.trim()), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(','));
const state: fc.Arbitrary<IndicatorState> = fc.record({ level: maybe(word), period: maybe(word), group: maybe(group), area: maybe(word), sort: fc.constantFrom(...SORTS) });
const pins = maybe(fc.tuple(fc.nat(999), fc.stringMatching(/^[0-9a-f]{8}$/)).map(([n, h]) => `${n}-${h}`));

/** The way an address really goes: text → URL of a browser → server. */
const decode = (query: string) => decodeIndicatorState(new URL(`http://x/${query}`).searchParams);

describe('state of an indicator page', () => {
	test('comes back unchanged from its address', () => {
		fc.assert(fc.property(state, pins, (s, pin) => {
			expect(decode(encodeQuery(encodeIndicatorState(s, pin)))).toEqual({ state: s, pin, notes: [] });
		}));
	});
	test('has one spelling: encoding what was decoded changes nothing, also through a browser', () => {
		fc.assert(fc.property(state, pins, (s, pin) => {
			const query = encodeQuery(encodeIndicatorState(s, pin));
			const back = decode(query);
			expect(encodeQuery(encodeIndicatorState(back.state, back.pin))).toBe(query);
			expect(new URL(`http://x/${query}`).search).toBe(query);
		}));
	});
	test('leaves out exactly what is the default', () => {
		fc.assert(fc.property(state, word, word, (s, level, period) => {
			const query = encodeQuery(encodeIndicatorState({ ...s, level, period }, null, { level, period }));
			expect(decode(query).state).toEqual({ ...s, level: null, period: null });
		}));
	});
});

describe('what a form without JavaScript sends', () => {
	test('empty fields count as absent', () => {
		expect(decode('?ebene=&zeit=&gruppe=&gruppe=&gebiet=').state).toEqual(UNSAID);
	});
	test('one field per classification becomes one group', () => {
		expect(decode('?gruppe=alter%3Au15&gruppe=&gruppe=geschlecht%3Aw').state.group).toBe('alter:u15,geschlecht:w');
	});
});

describe('what the page does not know', () => {
	test('an unknown key is ignored with a hint that names it', () => {
		const { state: s, notes } = decode('?farbe=rot');
		expect(s).toEqual(UNSAID);
		expect(notes).toEqual(['Die Angabe „farbe“ in der Adresse kennt diese Seite nicht; sie bleibt ohne Wirkung.']);
	});
	test('an unknown order falls back with a hint', () => {
		const { state: s, notes } = decode('?sortierung=zufall');
		expect(s.sort).toBe('gebiet');
		expect(notes[0]).toContain('„zufall“');
	});
});
