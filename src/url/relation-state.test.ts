import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';
import type { RelationState } from './relation-state.ts';
import { decodeRelationState } from './decode-relation-state.ts';
import { encodeRelationState } from './relation-state.ts';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((s) => s.replaceAll(',', '').trim()).filter((s) => s !== '' && s.isWellFormed());
const maybe = fc.option(word, { nil: null });
const state: fc.Arbitrary<RelationState> = fc.record({ x: maybe, y: maybe, level: maybe, period: maybe, group: maybe, area: maybe, sized: fc.boolean() });
const addressOf = (s: RelationState, pin: string | null) => kommuneAddresses('leipzig', pin).relation(encodeRelationState(s));
const decode = (address: string) => decodeRelationState(new URL(`http://x${address}`).searchParams);

describe('state of the page of two indicators', () => {
	test('comes back unchanged from its address, which has one spelling', () => {
		fc.assert(fc.property(state, fc.option(fc.constant('3-0a1b2c3d'), { nil: null }), (s, pin) => {
			const address = addressOf(s, pin);
			expect(decode(address)).toEqual({ state: s, pin, notes: [] });
			expect(addressOf(decode(address).state, decode(address).pin)).toBe(address);
		}));
	});
	test('leaves out level and period where the page would choose them anyway', () => {
		const s: RelationState = { x: 'a', y: 'b', level: 'ortsteil', period: '2023', group: null, area: null, sized: false };
		expect(encodeRelationState(s, { level: 'ortsteil', period: '2023' }).filter(([, value]) => value !== '')).toEqual([['x', 'a'], ['y', 'b']]);
	});
	test('says what it does not understand', () => {
		expect(decode('/leipzig/zusammenhang?x=a&groesse=riesig&farbe=rot').notes).toHaveLength(2);
		expect(decode('/leipzig/zusammenhang?gruppe=alter:u15&gruppe=&gruppe=geschlecht:w').state.group).toBe('alter:u15,geschlecht:w');
	});
});
