import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { CELL } from '#domain/base-figure/figure-table.ts';

/** One active revision's table, with what decides which of several wins. */
export interface OverlayLayer {
	readonly revision: number;
	/** First revision number of the delivery it came with. */
	readonly delivery: number;
	readonly file: string;
	readonly table: FigureTable;
}

/**
 * The layers of one (base figure, level, period) that still speak, newest first. A file that is delivered again under the same name
 * replaces its former self whole, so areas or groups it no longer names do not linger; other files are left alone.
 */
export function speakingLayers(layers: readonly OverlayLayer[]): OverlayLayer[] {
	const newestDelivery = new Map<string, number>();
	for (const { file, delivery } of layers) newestDelivery.set(file, Math.max(delivery, newestDelivery.get(file) ?? 0));
	return layers.filter(({ file, delivery }) => delivery === newestDelivery.get(file)).sort((a, b) => b.revision - a.revision);
}

/**
 * One table out of several (ages in one file, sexes in another; one file per district). Each cell comes from the newest layer
 * that names both its area and its group, also when it says there "not collected": a correction may take a number back.
 */
export function overlay(newestFirst: readonly [OverlayLayer, ...OverlayLayer[]]): FigureTable {
	const [newest, ...older] = newestFirst;
	if (older.length === 0) return newest.table;
	const areas = [...new Set(newestFirst.flatMap(({ table }) => table.areas))];
	const groups = [...new Set(newestFirst.flatMap(({ table }) => table.groups))];
	const rowOf = new Map(areas.map((area, index) => [area, index]));
	const columnOf = new Map(groups.map((group, index) => [group, index]));
	const values = new Float64Array(areas.length * groups.length);
	const states = new Uint8Array(values.length).fill(CELL.NOT_COLLECTED);
	for (const { table } of newestFirst.toReversed()) {
		const columns = table.groups.map((group) => columnOf.get(group) ?? 0);
		for (const [i, area] of table.areas.entries()) {
			const row = (rowOf.get(area) ?? 0) * groups.length;
			for (const [j, column] of columns.entries()) {
				values[row + column] = table.values[i * columns.length + j] ?? 0;
				states[row + column] = table.states[i * columns.length + j] ?? CELL.NOT_COLLECTED;
			}
		}
	}
	return { ...newest.table, areas, groups, values, states };
}
