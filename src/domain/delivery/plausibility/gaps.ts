import type { Area } from '../../area/area.ts';
import type { OpenTable } from '../tables/open-table.ts';
import { UNSET } from '../tables/open-table.ts';

/** The same areas missing in the same periods, of one or several base figures of a file. */
export interface Gap {
	readonly file: string;
	readonly level: string;
	readonly areas: readonly Area[];
	readonly of: number;
	readonly periods: readonly string[];
	readonly always: boolean;
	readonly titles: string[];
}

/** Areas of one base figure and level, put together by the delivered periods in which they are missing. What counted before is no gap. */
export function gapsOf(tables: readonly OpenTable[]): Gap[] {
	const [first] = tables.filter((t) => t.firstFile !== null);
	if (first === undefined) return [];
	const found = new Map<string, { area: Area; missing: string[]; always: boolean }>();
	for (const table of tables) table.frame.areas.forEach((area, row) => {
		if (area.rest) return;
		const seen = found.get(area.id) ?? { area, missing: [], always: true };
		found.set(area.id, seen);
		const nothing = table.owners.every((_, column) => table.states[column * table.areas + row] === UNSET);
		seen.always &&= nothing;
		if (nothing && table.firstFile !== null) seen.missing.push(table.period.key);
	});
	const some = [...found.values()].filter((f) => f.missing.length > 0);
	return [...Map.groupBy(some, ({ missing, always }) => JSON.stringify([missing, always])).values()].flatMap((same) => same.slice(0, 1).map(({ missing, always }) => ({
		file: first.firstFile ?? '', level: first.frame.level, areas: same.map((f) => f.area), of: first.frame.areas.filter((a) => !a.rest).length, periods: missing, always, titles: [first.space.figure.title]
	})));
}
