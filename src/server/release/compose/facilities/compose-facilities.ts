import { bordersDay, gebietsstandOn } from '#domain/area/at-date.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import { locator } from '#domain/facility/locate.ts';
import type { PublishedFacilities, PublishedFacilityList } from '#domain/facility/published-facilities.ts';
import type { ActiveFacilities } from '#server/ledger/queries/load-facilities.ts';
import type { ReleasedFigures } from '../released-figures.ts';
import { targetCounts } from './target-counts.ts';

/**
 * The lists of facilities with the areas they lie in, told by the delivered borders of their day, and the released counts of the children they are for. A place
 * that anyone may visit is no figure of people: nothing of it is protected, and nothing in it depends on what is withheld.
 */
export function composeFacilities(figures: ReleasedFigures, boundaries: Boundaries, lists: readonly ActiveFacilities[]): PublishedFacilities {
	return { format: 1, lists: lists.map((active) => composeList(figures, boundaries, active)) };
}

function composeList(figures: ReleasedFigures, boundaries: Boundaries, { list, revision, deliveredOn }: ActiveFacilities): PublishedFacilityList {
	const { levels, gebietsstaende } = figures.settings;
	const day = bordersDay(list.date, gebietsstaende);
	const locate = locator(levels, boundaries, day);
	return {
		...list, gebietsstand: gebietsstandOn(day, gebietsstaende)?.id ?? null, delivery: { revision, on: deliveredOn },
		facilities: list.facilities.map((f) => ({ ...f, areas: locate(f.lon, f.lat) })),
		targets: targetCounts(figures, list, day)
	};
}
