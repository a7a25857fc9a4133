import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { columnFigure } from '../figure-column.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { FigureColumn, Slice } from '../published/slice.ts';

/** Reads single cells of some groups' slices. */
export interface GroupCells {
	/** The value as the indicator shows it. */
	value(key: string, area: string, period: string): ReleasedFigure;
	/** How many it is: the value of a count, else the count above the line. */
	counted(key: string, area: string, period: string): ReleasedFigure;
}

export async function groupCells(snapshot: PublishedSnapshot, indicator: PublishedIndicator, keys: readonly string[]): Promise<GroupCells> {
	const slices = new Map<string, Slice>(await Promise.all(keys.map(async (key) => [key, await snapshot.slice(indicator.id, key)] as const)));
	const at = (key: string, area: string, period: string, column: (slice: Slice) => FigureColumn | null): ReleasedFigure => {
		const slice = slices.get(key);
		const [p, a] = [slice?.periods.indexOf(period) ?? -1, slice?.areas.indexOf(area) ?? -1];
		const found = slice && column(slice);
		return columnFigure(found ?? { values: [], states: '' }, slice && p >= 0 && a >= 0 ? p * slice.areas.length + a : -1);
	};
	return {
		value: (key, area, period) => at(key, area, period, (slice) => slice.value),
		counted: (key, area, period) => at(key, area, period, (slice) => (indicator.kind === 'count' ? slice.value : slice.numerator))
	};
}
