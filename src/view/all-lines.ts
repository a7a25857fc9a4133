import { existsOn } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { columnFigure } from './figure-column.ts';
import { dayOf } from './frame/borders-day.ts';
import type { Slice } from './published/slice.ts';
import type { Series } from './read-models.ts';

/** The lines of all areas that a level ever had; those of an earlier Gebietsstand are areas of their own, their lines end where its borders did. Rests are no places. */
export function allLines(catalogue: Catalogue, slice: Slice, level: string): Series[] {
	const columns = new Map(slice.areas.map((id, at) => [id, at]));
	return catalogue.areas.flatMap((area) => {
		const column = area.level === level && !area.rest ? columns.get(area.id) : undefined;
		if (column === undefined) return [];
		const figures = slice.periods.map((_, p) => columnFigure(slice.value, p * slice.areas.length + column));
		return figures.some((figure) => figure.kind === 'known') ? [{ area, figures }] : [];
	});
}

/** The periods in which other areas of the level exist than in the period before. */
export function newBorders(catalogue: Catalogue, periods: readonly string[], level: string): string[] {
	const days = periods.map((period) => dayOf(catalogue, period));
	const areas = catalogue.areas.filter((area) => area.level === level && !area.rest);
	return periods.filter((_, at) => {
		const [before, day] = [days[at - 1], days[at]];
		return before !== undefined && day !== undefined && before !== day && areas.some((area) => existsOn(area, before) !== existsOn(area, day));
	});
}
