import type { Area } from '#domain/area/area.ts';
import { fromReleased } from '#domain/disclosure/released-figure.ts';
import type { TargetCounts } from '#domain/facility/published-facilities.ts';
import { known, missing } from '#domain/figure/figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { columnFigure } from '../figure-column.ts';
import type { FacilityCounts, ShownFacility } from './shown-facility.ts';

const PER = 1000;

/**
 * Facilities counted per area, and per 1,000 children of the target group. Divided is by released counts alone: where the children are withheld so is the
 * rate, and over fewer than `minimum` children it would say nothing.
 */
export function countAreas(areas: readonly Area[], facilities: readonly ShownFacility[], kinds: readonly string[], target: TargetCounts | null, minimum: number): FacilityCounts[] {
	const counts = new Map(areas.map((area) => [area.id, { counts: kinds.map(() => 0), places: null as number | null, all: 0 }]));
	for (const { kind, places, areas: lies } of facilities) for (const id of lies) {
		const entry = counts.get(id);
		const column = kinds.indexOf(kind);
		if (entry === undefined || column < 0) continue;
		entry.counts[column] = (entry.counts[column] ?? 0) + 1;
		entry.all++;
		if (places !== null) entry.places = (entry.places ?? 0) + places;
	}
	const rowOf = new Map(target?.areas.map((id, at) => [id, at]));
	return areas.map((area) => {
		const { counts: own, places, all } = counts.get(area.id) ?? { counts: [], places: null, all: 0 };
		const children = target === null ? null : columnFigure(target.figures, rowOf.get(area.id) ?? -1);
		return { area, counts: own, places, children, rate: children && rateOf(all, children, minimum) };
	});
}

function rateOf(count: number, children: ReleasedFigure, minimum: number): ReleasedFigure {
	return fromReleased([children], ([n = 0]) => (n < Math.max(1, minimum) ? missing('not-meaningful') : known((count * PER) / n)));
}
