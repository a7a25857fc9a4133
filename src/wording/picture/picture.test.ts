import { expect, test } from 'vitest';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import { describeGaps, describeHistory, describeSpread } from './picture.ts';

const share = { unit: '%', decimals: 1, kind: 'share' } as const;
const periods = ['2019', '2020', '2021', '2022', '2023'];

test('history', () => {
	expect(describeHistory([known(1), known(5), known(3), known(2.5), known(2)], periods, share)).toBe('Von 1,0\u202f% (2019) auf 2,0\u202f% (2023); dazwischen höchster Wert 5,0\u202f% (2020).');
	expect(describeHistory([known(1), known(2)], periods, share)).toBe('Von 1,0\u202f% (2019) auf 2,0\u202f% (2020).');
	expect(describeHistory([withheld, known(2)], periods, share)).toBe('Nur ein Wert: 2,0\u202f% (2020).');
	expect(describeHistory([withheld, withheld], periods, share)).toBe('Kein Wert ausgewiesen.');
});

test('gaps are told as runs, withheld before not collected', () => {
	const gap = missing('not-collected');
	expect(describeGaps([gap, withheld, withheld, withheld, gap], periods)).toBe('2020 bis 2022 nicht ausgewiesen (•), 2019, 2023 nicht erhoben (–)');
	expect(describeGaps([withheld, withheld, known(1)], periods)).toBe('2019 und 2020 nicht ausgewiesen (•)');
	expect(describeGaps([known(0)], periods)).toBe('');
});

test('spread', () => {
	expect(describeSpread([1, 2, 3], withheld, known(2), share)).toBe('Spanne von 1,0\u202f% bis 3,0\u202f% (3 Werte). Hier: nicht ausgewiesen. Ganze Kommune: 2,0\u202f%.');
	expect(describeSpread([], withheld, withheld, share)).toMatch(/^Keine Werte ausgewiesen\./);
});
