import type { Period } from './period.ts';
import { parsePeriod } from './period.ts';

/**
 * The key of the like period some years earlier: `2023` → `2022`, `2023-24` → `2022-23`, `2021..2023` → `2020..2022`. 0 years: the period
 * itself. null where the calendar has none (29 February).
 */
export function yearsBefore({ key, kind }: Period, years: number): string | null {
	const earlier = key.replace(/\d{4}/g, (year) => String(Number(year) - years).padStart(4, '0'));
	const spelled = kind === 'school-year' ? `${earlier.slice(0, 5)}${String((Number(earlier.slice(0, 4)) + 1) % 100).padStart(2, '0')}` : earlier;
	return parsePeriod(spelled)?.key ?? null;
}
