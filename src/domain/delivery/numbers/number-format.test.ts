import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideFormat, formatEvidence } from './number-format.ts';

const decide = (texts: string[], whole: boolean, elsewhere?: '.' | ',') => decideFormat(formatEvidence(texts), whole, elsewhere);

describe('the decimal sign of a column', () => {
	test.each([
		['a comma with two digits', ['1,25', '3'], false, ','], ['a point with one digit', ['1.5'], false, '.'], ['both signs', ['1.234,5'], true, ','],
		['two points group thousands', ['1.234.567'], true, ','], ['four digits before the sign', ['1234.567'], false, '.'], ['a leading zero', ['0.123', '1.000'], false, '.'],
		['the column decides the ambiguous one', ['1.000', '12,5'], false, ','],
		['counts: small numbers plain, thousands with a point', ['1.000', '812'], true, ','],
		['counts: fractions make no sense', ['1.234', '2.500'], true, ',']
	] as const)('%s', (_, texts, whole, decimal) => expect(decide([...texts], whole)).toEqual({ kind: 'decided', decimal }));

	test('1.000 alone stays open, also for counts', () => {
		expect(decide(['1.000', '2.000'], true)).toEqual({ kind: 'open', example: '1.000' });
		expect(decide(['1,000'], true)).toEqual({ kind: 'open', example: '1,000' });
	});
	test('plain thousands beside 1.000 leave it open', () => expect(decide(['1.000', '2500', '812'], true).kind).toBe('open'));
	test('a supplied value with three digits stays open', () => expect(decide(['1.234', '5'], false).kind).toBe('open'));
	test('the rest of the file decides what the column leaves open', () => expect(decide(['1.000'], true, ',')).toEqual({ kind: 'decided', decimal: ',' }));
	test('signs that contradict each other', () => expect(decide(['1,5', '2.5'], false)).toEqual({ kind: 'mixed', examples: ['2.5', '1,5'] }));
	test('dates prove nothing', () => expect(decide(['12.05.2020', '7'], true)).toEqual({ kind: 'any' }));
	test('whole numbers without signs need no decision', () => expect(decide(['1', '23456', '-  5', '1 234'], true)).toEqual({ kind: 'any' }));

	test('a German column of counts below a million is never read as decimals', () => {
		const format = new Intl.NumberFormat('de-DE');
		fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 1 }), (counts) => {
			expect(decide(counts.map((n) => format.format(n)), true)).not.toEqual({ kind: 'decided', decimal: '.' });
		}));
	});
});
