import { gebietsstandOn } from '#domain/area/at-date.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { dayOf } from '../frame/borders-day.ts';
import { newestPeriod } from '../choice/newest-period.ts';
import type { Slice } from '../published/slice.ts';

/**
 * The period of `y` that goes with one of `x`: the same, else the nearest by its last day, rather under the same borders, since areas of another Gebietsstand are others.
 */
export function periodBeside(catalogue: Catalogue, period: string, periods: readonly string[]): string {
	if (periods.includes(period)) return period;
	const borders = (p: string): string => gebietsstandOn(dayOf(catalogue, p), catalogue.gebietsstaende)?.id ?? '';
	const away = (p: string): number => Math.abs(Date.parse(parsePeriod(p)?.end ?? '') - Date.parse(parsePeriod(period)?.end ?? ''));
	const alike = periods.filter((p) => borders(p) === borders(period));
	return (alike.length > 0 ? alike : periods).toReversed().reduce((best, p) => (away(p) < away(best) ? p : best), (alike.length > 0 ? alike : periods).at(-1) ?? period);
}

/** The newest period in which both have values at the level; the newest of `x` where there is none. */
export function newestOfBoth(x: Slice, y: Slice, level: string): string {
	const has = (slice: Slice, period: string): boolean => {
		const p = slice.periods.indexOf(period);
		return p >= 0 && slice.areas.some((id, a) => id.startsWith(`${level}:`) && slice.value.states[p * slice.areas.length + a] === 'k');
	};
	return x.periods.findLast((period) => has(x, period) && has(y, period)) ?? newestPeriod(x, level);
}
