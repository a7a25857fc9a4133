import { CELL } from '../../../base-figure/figure-table.ts';
import type { OpenTable } from '../../tables/open-table.ts';
import type { Step } from './series.ts';

/** The same areas in another table: its row for each row of the first; −1 where the area does not exist there. */
export function sameAreas(from: OpenTable, to: OpenTable): (row: number) => number {
	if (from.frame === to.frame) return (row) => row;
	const rows = new Map(to.frame.areas.map((area, i) => [area.id, i]));
	return (row) => rows.get(from.frame.areas[row]?.id ?? '') ?? -1;
}

/** The number of an area; undefined where there is none. */
export function valueAt({ table, column }: Step, row: number): number | undefined {
	const cell = column * table.areas + row;
	return row >= 0 && table.states[cell] === CELL.KNOWN ? table.values[cell] : undefined;
}
