import { describe, expect, test } from 'vitest';
import { describeDistribution } from './describe-distribution.ts';
import { relationSentence } from './describe-relation.ts';
import { relationForExperts } from './relation-for-experts.ts';

const level = { name: 'Ortsteil', plural: 'Ortsteile' };
const share = { unit: '%', decimals: 1, kind: 'share' } as const;
const sentence = (correlation: number | null, count: number) => relationSentence(correlation, count, 'Armut', 'Arbeit', level);

describe('two indicators in a sentence', () => {
	test('says how strong and in which direction, never the number', () => {
		expect(sentence(0.85, 63)).toBe('Ortsteile mit einem hohen Wert bei „Armut“ haben fast immer einen hohen Wert bei „Arbeit“.');
		expect(sentence(-0.6, 63)).toBe('Ortsteile mit einem hohen Wert bei „Armut“ haben oft einen niedrigen Wert bei „Arbeit“.');
		expect(sentence(0.3, 63)).toContain('etwas häufiger als andere');
	});
	test('claims no pattern where chance would make the same, nor for too few, nor where all are equal', () => {
		expect(sentence(0.2, 63)).toContain('auch zufällig');
		expect(sentence(0.6, 8)).toContain('bei 8 Ortsteilen auch zufällig');
		expect(sentence(null, 7)).toContain('ein einzelnes Gebiet würde es bestimmen');
		expect(sentence(null, 20)).toContain('alle Ortsteile denselben Wert');
	});
	test('the number for experts has two decimals and a true minus', () => {
		expect(relationForExperts(-0.826, 86, level)).toMatch(/^Rangkorrelation nach Spearman: −0,83 \(86 Ortsteile/);
		expect(relationForExperts(-0.001, 86, level)).toContain('Spearman: 0,00 ');
	});
});

describe('a distribution in sentences', () => {
	const known = (...values: readonly number[]) => values.map((value, at) => ({ area: { id: String(at), name: `Ort ${at}` }, value }));
	const five = { lowerQuartile: 2, median: 3, upperQuartile: 4 };
	test('names the ends and the middle half', () => expect(describeDistribution({ known: known(1, 2, 3, 4, 5), five }, level, share)).toEqual([
		'Am niedrigsten: Ort 0 (1,0\u202f%). Am höchsten: Ort 4 (5,0\u202f%).', 'Die mittlere Hälfte liegt zwischen 2,0\u202f% und 4,0\u202f%, in der Mitte 3,0\u202f%.'
	]));
	test('counts many at one end, and is true for one, for equal ones and for none', () => {
		expect(describeDistribution({ known: known(0, 0, 0, 0, 7), five: { lowerQuartile: 0, median: 0, upperQuartile: 0 } }, level, share)).toEqual(['Am niedrigsten: 4 Ortsteile (0\u202f%). Am höchsten: Ort 4 (7,0\u202f%).', 'Die mittlere Hälfte hat denselben Wert: 0\u202f%.']);
		expect(describeDistribution({ known: known(3), five: null }, level, share)).toEqual(['Nur ein Wert: Ort 0 mit 3,0\u202f%.']);
		expect(describeDistribution({ known: known(3, 3), five: null }, level, share)).toEqual(['Alle 2 Ortsteile haben denselben Wert: 3,0\u202f%.']);
		expect(describeDistribution({ known: [], five: null }, level, share)).toEqual(['Kein Wert ausgewiesen.']);
	});
});
