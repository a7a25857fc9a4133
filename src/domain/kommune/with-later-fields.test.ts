import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '../secrecy/secrecy-rules.ts';
import type { KommuneSettings } from './kommune.ts';
import { withLaterFields } from './with-later-fields.ts';

type Read = Pick<KommuneSettings, 'kommune' | 'baseFigures' | 'relations'>;

test('a catalogue of the first version gets the defaults, and keeps what it says', () => {
	const old = { kommune: { slug: 'alt', rules: { minimumCount: 5 } }, baseFigures: [{ id: 'ew', decimals: 0 }] } as unknown as Read;
	expect(withLaterFields(old)).toEqual({
		kommune: { slug: 'alt', inhabitants: null, background: null, audienceRules: {}, rules: { ...DEFAULT_RULES, minimumCount: 5 } }, baseFigures: [{ id: 'ew', decimals: 0, factor: null, rules: {} }], relations: []
	});
});

test('one of today is read as it is', () => {
	const now = {
		kommune: { slug: 'neu', inhabitants: 'ew', background: null, audienceRules: { staff: { minimumCount: 2 } }, rules: { ...DEFAULT_RULES, complement: false } }, baseFigures: [{ id: 'q', factor: 100, rules: { minimumCount: 10 } }],
		relations: [{ kind: 'subset', whole: [], parts: [] }]
	} as unknown as Read;
	expect(withLaterFields(now)).toEqual(now);
});
