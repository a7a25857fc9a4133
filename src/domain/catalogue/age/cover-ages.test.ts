import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgeSpan } from './age-span.ts';
import { ageCode, ageName, parseAgeSpan } from './age-span.ts';
import { coverAges } from './cover-ages.ts';

const span = fc.tuple(fc.nat(9), fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(Infinity))).map(([from, years]): AgeSpan => ({ from, to: from + years }));

describe('age codes', () => {
	it('are half-open spans of completed years', () => {
		expect(['u3', '3-5', '7', '65plus', '65+', 'ab65'].map(parseAgeSpan)).toEqual([
			{ from: 0, to: 3 }, { from: 3, to: 6 }, { from: 7, to: 8 }, { from: 65, to: Infinity }, { from: 65, to: Infinity }, { from: 65, to: Infinity }
		]);
		expect(['ue55', 'u0', '5-3', 'insgesamt', '3-', 'plus', '3-5-7', 'u', '1000'].map(parseAgeSpan)).toEqual(Array(9).fill(null));
	});
	it('have names as offices write them', () => {
		expect(['u3', '3-5', '7', '1', '65plus'].map((code) => ageName(parseAgeSpan(code) ?? { from: 0, to: 0 }))).toEqual(['unter 3 Jahre', '3 bis unter 6 Jahre', '7 Jahre', '1 Jahr', '65 Jahre und älter']);
	});
	it('are spelled and read back', () => fc.assert(fc.property(span, (s) => {
		expect(parseAgeSpan(ageCode(s))).toEqual(s);
	})));
});

describe('coverAges', () => {
	it('takes the fewest groups that are exactly the ages', () => {
		const codes = ['u3', '3-5', 'u6', '6-9', '10-14', '6-14', '15-17', '15plus', 'ue55'];
		expect(coverAges({ from: 0, to: 15 }, codes)).toEqual(['u6', '6-14']);
		expect(coverAges({ from: 0, to: 15 }, codes.filter((c) => c !== 'u6' && c !== '6-14'))).toEqual(['u3', '3-5', '6-9', '10-14']);
		expect(coverAges({ from: 0, to: 15 }, [...codes, 'u15'])).toEqual(['u15']);
		expect(coverAges({ from: 15, to: 18 }, codes)).toEqual(['15-17']);
		expect(coverAges({ from: 6, to: Infinity }, codes)).toEqual(['6-14', '15plus']);
	});
	it('is nothing rather than nearly', () => {
		expect(coverAges({ from: 0, to: 12 }, ['u10', '10-14'])).toBeNull();
		expect(coverAges({ from: 65, to: Infinity }, ['65-79'])).toBeNull();
		expect(coverAges({ from: 0, to: 18 }, [])).toBeNull();
	});
	it('agrees with trying every choice of groups', () => fc.assert(fc.property(span, fc.uniqueArray(span.map(ageCode), { maxLength: 9 }), (target, codes) => {
		const found = coverAges(target, codes);
		const fewest = subsets(codes).filter((some) => isExactly(target, some)).reduce<number | null>((least, some) => Math.min(least ?? Infinity, some.length), null);
		expect(found?.length ?? null).toBe(fewest);
		if (found !== null) expect(isExactly(target, found)).toBe(true);
	}), { numRuns: 300 }));
});

function subsets(codes: readonly string[]): string[][] {
	return codes.reduce<string[][]>((all, code) => [...all, ...all.map((some) => [...some, code])], [[]]);
}

/** Every year of life from 0 to 30 is in the target as often as in the groups; 30 stands for all later ones. */
function isExactly(target: AgeSpan, codes: readonly string[]): boolean {
	const spans = codes.map((code) => parseAgeSpan(code) ?? { from: 0, to: 0 });
	return Array.from({ length: 31 }, (_, age) => age).every((age) => spans.filter((s) => s.from <= age && age < s.to).length === (target.from <= age && age < target.to ? 1 : 0));
}
