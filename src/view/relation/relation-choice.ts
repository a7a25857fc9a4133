import type { Level } from '#domain/area/area.ts';
import { gebietsstandOn } from '#domain/area/at-date.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { dayOf } from '../frame.ts';
import { groupChoices, newestPeriod } from '../indicator-choice.ts';
import type { Slice } from '../published.ts';
import type { GroupChoice } from '../read-models.ts';
import type { RelationWarning } from './relation-models.ts';

/** Levels that both indicators have, with more than one area: one mark is no picture. */
export function commonLevels(catalogue: Catalogue, x: PublishedIndicator, y: PublishedIndicator): Level[] {
	return catalogue.levels.filter(({ id }) => x.levels.includes(id) && y.levels.includes(id) && catalogue.areas.filter((a) => a.level === id && !a.rest).length > 1);
}

/** The two shown when the address names none: those of need first, without repeating the same figures where that can be. */
export function usualPair(catalogue: Catalogue, x: PublishedIndicator | null, y: PublishedIndicator | null): readonly [PublishedIndicator, PublishedIndicator] | null {
	const shares = catalogue.indicators.filter((i) => i.kind !== 'count');
	const wanted = [...shares.filter((i) => i.direction !== 'neutral'), ...shares, ...catalogue.indicators];
	const fits = (a: PublishedIndicator, b: PublishedIndicator): boolean => a.id !== b.id && commonLevels(catalogue, a, b).length > 0;
	const partner = (one: PublishedIndicator): PublishedIndicator | undefined => wanted.find((i) => fits(i, one) && sharedFigures(catalogue, i, one).length === 0) ?? wanted.find((i) => fits(i, one));
	if (x && y) return [x, y];
	const given = x ?? y;
	for (const one of given ? [given] : wanted) {
		const other = partner(one);
		if (other) return one === y ? [other, one] : [one, other];
	}
	return null;
}

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

/** Choices of both, each classification once. */
export function choicesOfBoth(catalogue: Catalogue, sides: readonly { readonly indicator: PublishedIndicator; readonly group: string }[]): GroupChoice[] {
	const all = sides.flatMap(({ indicator, group }) => groupChoices(catalogue, indicator, group));
	return all.filter((choice, at) => all.findIndex((other) => other.classification === choice.classification) === at);
}

export function relationWarnings(catalogue: Catalogue, x: { readonly indicator: PublishedIndicator; readonly period: string }, y: { readonly indicator: PublishedIndicator; readonly period: string }): RelationWarning[] {
	const below = (i: PublishedIndicator): string => JSON.stringify(i.denominator);
	const same = x.indicator.denominator.length > 0 && below(x.indicator) === below(y.indicator);
	const shared = sharedFigures(catalogue, x.indicator, y.indicator).length > 0;
	return [...(same ? (['same-denominator'] as const) : shared ? (['shared-figure'] as const) : []), ...(x.period === y.period ? [] : (['periods-differ'] as const))];
}

/** Base figures in both formulas; what a supplied rate was divided by counts as part of it. */
function sharedFigures(catalogue: Catalogue, x: PublishedIndicator, y: PublishedIndicator): string[] {
	const inside = (i: PublishedIndicator): string[] => i.baseFigures.flatMap((id) => [id, catalogue.baseFigures.find((b) => b.id === id)?.denominator ?? id]);
	return inside(x).filter((id) => inside(y).includes(id));
}
