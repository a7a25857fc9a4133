import type { Area } from '#domain/area/area.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import type { Sort } from '#url/indicator/indicator-words.ts';

export interface TableRow {
	readonly area: Area;
	readonly value: ReleasedFigure;
	readonly numerator: ReleasedFigure | null;
	readonly denominator: ReleasedFigure | null;
}

/**
 * Rows in the order the reader asked for. By value, areas without one follow by name in either direction: an order among them
 * could tell what is hidden. Rests always come last. `gebiet` keeps the order of the office's numbers, as delivered to us.
 */
export function sortRows(rows: readonly TableRow[], sort: Sort): TableRow[] {
	const places = rows.filter(({ area }) => !area.rest);
	const rests = rows.filter(({ area }) => area.rest);
	if (sort === 'gebiet') return [...places, ...rests];
	const byName = places.toSorted((a, b) => a.area.name.localeCompare(b.area.name, 'de'));
	if (sort === 'name') return [...byName, ...rests];
	const direction = sort === 'wert-ab' ? -1 : 1;
	const known = byName.flatMap((row) => (row.value.kind === 'known' ? [{ row, value: row.value.value }] : []));
	const without = byName.filter(({ value }) => value.kind !== 'known');
	return [...known.toSorted((a, b) => direction * (a.value - b.value)).map(({ row }) => row), ...without, ...rests];
}
