import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatCount, formatFigure, formatNumber, formatValue } from './number.ts';

const share = { unit: '%', decimals: 1, kind: 'share' } as const;
const people = { unit: 'Personen', decimals: 0, kind: 'count' } as const;

describe('known spellings', () => {
	test.each([
		[0, 1, '0'], [0.04, 1, '0,0'], [-0.04, 1, '0,0'], [12.34, 1, '12,3'], [0.15, 1, '0,2'], [1234, 0, '1.234'], [1234567.5, 1, '1.234.567,5'],
		[999, 0, '999'], [-3, 1, '−3,0'], [-1234.5, 0, '−1.235'], [99.96, 1, '100,0']
	])('%d with %d decimals is %s', (value, decimals, text) => expect(formatNumber(value, decimals)).toBe(text));

	test('units keep to their number', () => {
		expect(formatValue(12.3, share)).toBe('12,3\u202f%');
		expect(formatValue(1234, people)).toBe('1.234\u00a0Personen');
		expect(formatValue(1, people)).toBe('1\u00a0Person');
		expect(formatValue(3.5, { unit: 'je 1.000 Einwohner', decimals: 1, kind: 'rate' })).toBe('3,5\u00a0je 1.000 Einwohner');
		expect(formatValue(2, { unit: '', decimals: 0, kind: 'ratio' })).toBe('2');
	});

	test('every state reads differently', () => {
		const figures = [known(0), known(0.04), withheld, missing('not-collected'), missing('not-meaningful'), missing('pending')];
		expect(figures.map((figure) => formatFigure(figure, share))).toEqual(['0\u202f%', '0,0\u202f%', 'nicht ausgewiesen', 'nicht erhoben', 'nicht sinnvoll', 'liegt noch nicht vor']);
	});

	test('counts are whole unless they are not', () => expect([1234, 12.5, 1 / 3].map((n) => formatCount(known(n)))).toEqual(['1.234', '12,5', '0,33']));
});

test('what is printed reads back as the rounded number', () => {
	fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
		const text = formatNumber(value, decimals);
		expect(Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))).toBe(roundHalfUp(value, decimals));
		expect(text).toMatch(/^−?\d{1,3}(\.\d{3})*(,\d+)?$/);
	}));
});

test('order of numbers is order of texts of equal length', () => {
	fc.assert(fc.property(fc.integer({ min: 1000, max: 9998 }), (n) => formatNumber(n, 0) < formatNumber(n + 1, 0)));
});
