import { parsePeriod } from '../period/period.ts';
import type { Area, Gebietsstand } from './area.ts';
import { areasOn, bordersDay } from './at-date.ts';
import { parentOn } from './parent-on.ts';

/** The areas that exist in a period, each under the area above it as it was then. */
export function areasIn(areas: readonly Area[], period: string, gebietsstaende: readonly Gebietsstand[]): Area[] {
	const day = bordersDay(parsePeriod(period)?.end ?? '', gebietsstaende);
	return areasOn(areas, day).map((area) => ({ ...area, parent: parentOn(area, day, areas)?.id ?? null }));
}
