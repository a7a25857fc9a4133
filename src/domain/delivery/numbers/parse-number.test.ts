import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsWritten, parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
	test.each([
		['1.234,5', ',', 1234.5], ['1,234.5', '.', 1234.5], ['1 234', ',', 1234], ['1\u202f234\u00a0567', ',', 1234567], ["1'234.50", '.', 1234.5],
		// Hamburg's Stadtteilprofile write negative numbers with blanks after the sign.
		['-  23', ',', -23], ['−5', ',', -5], ['+7', ',', 7], ['.70700312', '.', 0.70700312], ['-.5', '.', -0.5], ['12,3 %', ',', 12.3], ['  1 675    ', ',', 1675],
		['1.000', ',', 1000], ['1.000', '.', 1], ['1,000', ',', 1], ['007', ',', 7]
	] as const)('%s with %s is %d', (text, decimal, number) => expect(parseNumber(text, decimal)).toBe(number));

	test.each([['1.23', ','], ['12 34', ','], ['1.234.5', ','], ['', ','], ['-', ','], [',', ','], ['1,2,3', ','], ['k. A.', ','], ['1,23E+05', ','], ['1 234.567', ','], ['1234567890123456', ',']] as const)(
		'%s with %s is no number', (text, decimal) => expect(parseNumber(text, decimal)).toBeUndefined());

	test('zero has no sign', () => expect(Object.is(parseNumber('-0', ','), 0)).toBe(true));

	test('what German and English offices write comes back, with and without grouping', () => {
		const locales = [['de-DE', ','], ['en-US', '.'], ['de-CH', '.'], ['fr-FR', ',']] as const;
		fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(...locales), fc.boolean(), (whole, digits, [locale, decimal], useGrouping) => {
			const number = whole / 10 ** digits;
			const text = new Intl.NumberFormat(locale, { useGrouping, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(number);
			expect(parseNumber(text, decimal)).toBe(number === 0 ? 0 : number);
			expect(decimalsWritten(text, decimal)).toBe(digits);
		}));
	});

	test('no text makes it throw or return something that is not finite', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,  -+%x’\u00a0') }), fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
			const number = parseNumber(text, decimal);
			expect(number === undefined || Number.isFinite(number)).toBe(true);
		}));
	});
});
