import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { IndicatorValue } from '#domain/indicator/compute-indicator.ts';
import { joinAreas } from '#domain/indicator/join-areas.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { columnFigure } from '../figure-column.ts';
import { dayOf, wholeOf } from '../frame.ts';
import type { PublishedSnapshot, Slice } from '../published.ts';
import type { CatchmentLine } from './catchment-models.ts';

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

function readPart(slice: Slice, period: string, area: Area | null): IndicatorValue {
	const column = area === null ? -1 : slice.areas.indexOf(area.id);
	const at = column < 0 ? -1 : slice.periods.indexOf(period) * slice.areas.length + column;
	return { value: columnFigure(slice.value, at), numerator: slice.numerator && columnFigure(slice.numerator, at), denominator: slice.denominator && columnFigure(slice.denominator, at) };
}
