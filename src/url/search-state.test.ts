import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kommuneAddresses } from './addresses.ts';
import { decodeSearch, LONGEST_SEARCH, searchAddress } from './search-state.ts';

const queryOf = (address: string): URLSearchParams => new URL(address, 'http://atlas.example').searchParams;
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((s) => s.replace(/\s+/g, ' ').trim()).filter((s) => s.length <= LONGEST_SEARCH && s.isWellFormed());

describe('a search', () => {
	test('comes back from its address, with and without a pin', () => {
		fc.assert(fc.property(text, fc.constantFrom(null, '3-0123abcd'), (sought, pin) => {
			expect(decodeSearch(queryOf(kommuneAddresses('leipzig', pin).search(sought)), true)).toEqual({ text: sought, pin, notes: [] });
			expect(decodeSearch(queryOf(searchAddress(sought)), false)).toEqual({ text: sought, pin: null, notes: [] });
		}));
	});
	test('says what it does not understand', () => {
		expect(decodeSearch(new URLSearchParams('q=a&stand=3'), false).notes).toHaveLength(1);
		expect(decodeSearch(new URLSearchParams(`q=${'a'.repeat(500)}`), true)).toMatchObject({ text: 'a'.repeat(LONGEST_SEARCH), notes: ['Gesucht wird nach den ersten 120 Zeichen.'] });
	});
});
