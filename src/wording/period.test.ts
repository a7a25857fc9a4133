import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, formatDayInWords, formatPeriod, periodInSentence, periodTick } from './period.ts';

test.each([
	['2023', '2023', 'im Jahr 2023', '2023'],
	['2023-12-31', '31.12.2023', 'am 31.12.2023', '12/2023'],
	['2023-24', 'Schuljahr 2023/24', 'im Schuljahr 2023/24', '23/24'],
	['2023-Q4', '4.\u00a0Quartal 2023', 'im 4.\u00a0Quartal 2023', 'Q4/23'],
	['2021..2023', '2021 bis 2023', 'in den Jahren 2021 bis 2023', '21–23'],
	['Winter', 'Winter', 'im Zeitraum Winter', 'Winter']
])('%s', (key, label, sentence, tick) => {
	expect(formatPeriod(key)).toBe(label);
	expect(periodInSentence(key)).toBe(sentence);
	expect(periodTick(key)).toBe(tick);
});

test('days', () => {
	expect(formatDay('2024-03-01')).toBe('01.03.2024');
	expect(formatDay('2024-03-01T10:00:00Z')).toBe('01.03.2024');
	expect(formatDayInWords('2024-03-01')).toBe('1. März 2024');
	expect(formatDay('unbekannt')).toBe('unbekannt');
});

test('different periods never get the same label', () => {
	const year = fc.integer({ min: 1990, max: 2089 });
	const key = fc.oneof(
		year.map(String),
		year.map((y) => `${y}-${String((y + 1) % 100).padStart(2, '0')}`),
		fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
		fc.tuple(year, fc.integer({ min: 1, max: 9 })).map(([y, n]) => `${y}..${y + n}`),
		fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
	);
	fc.assert(fc.property(key, key, (a, b) => a === b || formatPeriod(a) !== formatPeriod(b)));
});
