import type { Area } from '#domain/area/area.ts';
import type { IndicatorValue } from '#domain/indicator/compute-indicator.ts';
import { columnFigure } from '../figure-column.ts';
import type { Slice } from '../published/slice.ts';

export function readPart(slice: Slice, period: string, area: Area | null): IndicatorValue {
	const column = area === null ? -1 : slice.areas.indexOf(area.id);
	const at = column < 0 ? -1 : slice.periods.indexOf(period) * slice.areas.length + column;
	return { value: columnFigure(slice.value, at), numerator: slice.numerator && columnFigure(slice.numerator, at), denominator: slice.denominator && columnFigure(slice.denominator, at) };
}
