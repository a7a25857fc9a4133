import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';
import { changeBetween } from '#domain/statistics/change.ts';
import { wholeOf } from '../frame.ts';
import { dayOf } from '../frame/borders-day.ts';
import type { ComparedFigure, ComparisonRow } from './comparison-row.ts';
import type { FigureReader } from './profile-figures.ts';
import { earlierPeriod, rowPeriod } from './row-periods.ts';

/** What all rows of a comparison share. */
export interface RowQuestion {
	readonly catalogue: Catalogue;
	readonly areas: readonly Area[];
	readonly year: string;
	readonly beforeYear: string | null;
	readonly figure: FigureReader;
}

/** Null where no area has a value. */
export function compareRow({ catalogue, areas, year, beforeYear, figure }: RowQuestion, indicator: PublishedIndicator): ComparisonRow | null {
	const period = rowPeriod(catalogue, indicator, areas, year, figure);
	if (period === null) return null;
	const before = beforeYear === null ? null : earlierPeriod(indicator, period, beforeYear);
	const compared = (area: Area | null): ComparedFigure => {
		const value = figure(area, indicator.id, period);
		if (beforeYear === null) return { value, before: null, change: null, noChange: null };
		if (before === null) return { value, before: null, change: null, noChange: 'no-earlier' };
		// An area keeps its id as long as its borders stay: whoever existed on both days had the same ones.
		if (!area || !existsOn(area, dayOf(catalogue, before))) return { value, before: null, change: null, noChange: 'borders' };
		const then = figure(area, indicator.id, before);
		const change = changeBetween(then, value, indicator);
		return { value, before: then, change, noChange: change === null ? 'no-number' : null };
	};
	return { indicator, period, before, figures: areas.map(compared), whole: compared(wholeOf(catalogue, dayOf(catalogue, period))) };
}
