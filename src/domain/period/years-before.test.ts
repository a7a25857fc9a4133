import { expect, test } from 'vitest';
import { yearsBefore } from './years-before.ts';

test.each([
	['2023', 1, '2022'], ['2023', 0, '2023'], ['2023-12-31', 1, '2022-12-31'], ['2023-24', 1, '2022-23'], ['2000-01', 1, '1999-00'], ['2023-24', 0, '2023-24'],
	['2023-Q4', 2, '2021-Q4'], ['2021..2023', 1, '2020..2022'], ['2024-02-29', 1, '2023-02-28'], ['Dez 2023', 1, null]
])('%s, %d years before: %s', (key, years, earlier) => expect(yearsBefore(key, years)).toBe(earlier));
