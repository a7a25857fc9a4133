import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndicatorState } from './indicator-state.ts';
import { UNSAID } from './indicator-state.ts';
import { decodeIndicatorState } from './indicator/decode-indicator-state.ts';
import { MOST_LIMITS } from './indicator/decode-limits.ts';
import { encodeIndicatorState } from './indicator/encode-indicator-state.ts';
import { CLASS_CHOICES, MAP_CHOICES, SORTS } from './indicator/indicator-words.ts';
import { encodeQuery } from './encode-query.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.replaceAll(',', '').trim()).filter((s) => s !== '' && s.isWellFormed());
const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: null });
const group = fc.uniqueArray(fc.tuple(word, word).map(([c, v]) => `${c}:${v}`.trim()), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(','));
const limits = fc.uniqueArray(fc.integer({ min: -9_999, max: 99_999 }).map((n) => n / 100), { minLength: 1, maxLength: MOST_LIMITS }).map((all) => all.sort((a, b) => a - b));
const classes = fc.oneof(fc.record({ classes: fc.constantFrom(...CLASS_CHOICES).filter((c) => c !== 'eigene'), limits: fc.constant<number[]>([]) }), fc.record({ classes: fc.constant('eigene' as const), limits }));
const state: fc.Arbitrary<IndicatorState> = fc.tuple(
	fc.record({ level: maybe(word), period: maybe(word), group: maybe(group), area: maybe(word), sort: fc.constantFrom(...SORTS), fixed: fc.boolean(), maps: fc.constantFrom(...MAP_CHOICES) }), classes
).map(([rest, how]) => ({ ...rest, ...how }));
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

test('own limits are read as a German writes them, and said when they cannot be read', () => {
	expect(decode('?klassen=eigene&grenzen=5;7,5;20').state).toMatchObject({ classes: 'eigene', limits: [5, 7.5, 20] });
	expect(decode('?klassen=eigene&grenzen=5&grenzen=&grenzen=%E2%88%927,5').notes).toHaveLength(1);
	expect(decode('?klassen=eigene&grenzen=5&grenzen=&grenzen=7,5').state.limits).toEqual([5, 7.5]);
	expect(decode('?klassen=eigene&grenzen=1.234;1.234.567,5').state.limits).toEqual([1234, 1234567.5]);
	for (const wrong of ['', '20;5', 'a', '1;2;3;4;5', '1e9']) {
		const { state: back, notes } = decode(`?klassen=eigene&grenzen=${wrong}`);
		expect(back).toMatchObject({ classes: 'gleich-viele', limits: [] });
		expect(notes).toHaveLength(1);
	}
	expect(decode('?klassen=bunt')).toMatchObject({ state: { classes: 'gleich-viele' }, notes: ['Die Einteilung „bunt“ gibt es nicht; gezeigt wird „gleich-viele“.'] });
});
