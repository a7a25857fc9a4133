import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { IndicatorValue } from '#domain/indicator/compute-indicator.ts';
import { joinAreas } from '#domain/indicator/join-areas.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { wholeOf } from '../frame.ts';
import { dayOf } from '../frame/borders-day.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { CatchmentLine } from './catchment-models.ts';
import { readPart } from './read-part.ts';

/** In the newest period in which all areas existed and one of them is known. Null where there is none. */
export async function catchmentLine(snapshot: PublishedSnapshot, indicator: PublishedIndicator, areas: readonly Area[]): Promise<CatchmentLine | null> {
	const { catalogue } = snapshot;
	const slice = await snapshot.slice(indicator.id, '');
	for (const period of slice.periods.toReversed()) {
		if (!areas.every((area) => existsOn(area, dayOf(catalogue, period)))) continue;
		const parts = areas.map((area) => readPart(slice, period, area));
		const joined = joinAreas(indicator, parts, catalogue.baseFigures, catalogue.kommune.rules.minimumDenominator);
		if (joined.known === 0) continue;
		const inside = (part: IndicatorValue): boolean => (indicator.kind === 'count' ? [part.value] : [part.numerator, part.denominator]).every((figure) => figure?.kind === 'known');
		return { indicator, period, joined, without: areas.filter((_, at) => { const part = parts[at]; return !part || !inside(part); }), whole: readPart(slice, period, wholeOf(catalogue, dayOf(catalogue, period))).value };
	}
	return null;
}
