import type { FigureTable } from '../../base-figure/figure-table.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import { groupCodes } from '../../base-figure/group.ts';
import { parsePeriod } from '../../period/period.ts';
import { OpenTable } from './open-table.ts';
import type { TableStore } from './table-store.ts';

/** What counted before, where the delivery brings no table of its own: to compare with. What the settings no longer know is left out. */
export function earlierTables(tables: readonly FigureTable[], store: TableStore): OpenTable[] {
	return tables.flatMap((table) => {
		const space = store.spaces.find((s) => s.figure.id === table.baseFigure);
		const level = store.settings.levels.findIndex((l) => l.id === table.level);
		const period = parsePeriod(table.period);
		if (space === undefined || level < 0 || period === null || store.find(table.baseFigure, table.level, table.period) !== undefined) return [];
		const open = new OpenTable(space, store.frames.at(store.gebietsstandOf(period), level), period, null);
		const rows = new Map(open.frame.areas.map((area, i) => [area.id, i]));
		table.groups.forEach((group, j) => {
			const ordinal = space.ordinal(Object.entries(groupCodes(group, space.figure.classifications)));
			const column = ordinal < 0 ? -1 : open.columnOf(ordinal, { file: '', column: '' });
			table.areas.forEach((area, i) => {
				const row = rows.get(area);
				const state = table.states[i * table.groups.length + j] ?? CELL.NOT_COLLECTED;
				if (column < 0 || row === undefined || state === CELL.NOT_COLLECTED) return;
				open.states[column * open.areas + row] = state;
				open.values[column * open.areas + row] = table.values[i * table.groups.length + j] ?? 0;
			});
		});
		return [open];
	});
}
