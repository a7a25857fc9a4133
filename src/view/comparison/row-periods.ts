import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { dayOf } from '../frame/borders-day.ts';
import { yearOf } from './period-year.ts';
import type { FigureReader } from './profile-figures.ts';

/**
 * The newest period up to a year in which all areas existed and something was counted for each of them; where there is none, the newest with a
 * value for any of them. Null where no area has a value. A withheld value does not send the reader back in time: it was counted.
 */
export function rowPeriod(catalogue: Catalogue, indicator: PublishedIndicator, areas: readonly Area[], year: string, figure: FigureReader): string | null {
	const newest = indicator.periods.filter((p) => yearOf(p) <= year).toReversed();
	const common = newest.find((p) => areas.every((a) => existsOn(a, dayOf(catalogue, p)) && ['known', 'withheld'].includes(figure(a, indicator.id, p).kind)));
	return common ?? newest.find((p) => areas.some((a) => figure(a, indicator.id, p).kind === 'known')) ?? null;
}

/** The newest period of the same kind up to an earlier year; null where there is none before `period`. */
export function earlierPeriod(indicator: PublishedIndicator, period: string, year: string): string | null {
	const kind = parsePeriod(period)?.kind;
	return indicator.periods.slice(0, indicator.periods.indexOf(period)).findLast((p) => yearOf(p) <= year && parsePeriod(p)?.kind === kind) ?? null;
}
