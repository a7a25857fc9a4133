import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';

/** The year in which a period ends: how periods of different kinds stand in one choice. */
export const yearOf = (period: string): string => parsePeriod(period)?.end.slice(0, 4) ?? '';

/** All years in which a period of any indicator ends, oldest first. */
export function yearsOf(indicators: readonly PublishedIndicator[]): string[] {
	return [...new Set(indicators.flatMap((i) => i.periods).map(yearOf))].filter((year) => year !== '').sort();
}
