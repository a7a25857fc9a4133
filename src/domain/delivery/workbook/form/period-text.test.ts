import { expect, test } from 'vitest';
import { periodOf, publishOf } from './period-text.ts';

test.each([
	['2024', '2024'], [' 31.12.2024 ', '2024-12-31'], ['1. 2. 2024', '2024-02-01'], ['2024-12-31', '2024-12-31'], ['2023/24', '2023-24'], ['2023/2024', '2023-24'], ['Schuljahr 2023/24', '2023-24'],
	['Q4 2024', '2024-Q4'], ['4. Quartal 2024', '2024-Q4'], ['2024-Q4', '2024-Q4'], ['2021–2023', '2021..2023'], ['2021 bis 2023', '2021..2023'],
	['31.02.2024', undefined], ['2023/25', undefined], ['letztes Jahr', undefined], ['', undefined]
])('the period %j', (text, key) => expect(periodOf(text)?.key).toBe(key));

test.each([['ja', 'ja'], ['Nein', 'nein'], ['ab 01.03.2027', '2027-03-01'], ['2027-03-01', '2027-03-01'], ['vielleicht', undefined], ['2027', undefined]])('may be published: %j', (text, word) => expect(publishOf(text)).toBe(word));
