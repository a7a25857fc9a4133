import { expect, test } from 'vitest';
import { formatClassRange } from './class-range.ts';

const share = { unit: '%', decimals: 1, kind: 'share' } as const;

test.each([
	[{ from: 5.1, to: 8 }, share, '5,1 bis 8,0\u202f%'],
	[{ from: 8, to: 8 }, share, '8,0\u202f%'],
	[{ from: 0, to: 3 }, share, '0 bis 3,0\u202f%'],
	[{ from: 1, to: 1200 }, { unit: 'Personen', decimals: 0, kind: 'count' as const }, '1 bis 1.200\u00a0Personen'],
	[{ from: 1, to: 2 }, { unit: '', decimals: 0, kind: 'ratio' as const }, '1 bis 2']
])('%o', (limits, format, text) => expect(formatClassRange(limits, format)).toBe(text));
