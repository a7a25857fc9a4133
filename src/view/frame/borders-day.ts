import { bordersDay } from '#domain/area/at-date.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';

/** The borders day of the newest period that has figures; the newest Gebietsstand where there are none. */
export function today(catalogue: Catalogue): string {
	const ends = catalogue.indicators.flatMap((i) => i.periods).map((p) => parsePeriod(p)?.end ?? '');
	const newest = ends.reduce((a, b) => (a > b ? a : b), '');
	return bordersDay(newest, catalogue.gebietsstaende);
}

/** Borders day of a period key. */
export function dayOf(catalogue: Catalogue, period: string): string {
	return bordersDay(parsePeriod(period)?.end ?? '', catalogue.gebietsstaende);
}
