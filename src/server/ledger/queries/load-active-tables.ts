import type { FigureTable } from '#domain/base-figure/figure-table.ts';
import { germanDay } from '#server/base/german-day.ts';
import type { Ledger } from '../open-ledger.ts';
import { overlay, speakingLayers } from '../overlay.ts';
import type { OverlayLayer } from '../overlay.ts';
import { tableOf } from '../stored-table.ts';

/** What counts now for one (base figure, level, period). */
export interface ActiveTable {
	readonly table: FigureTable;
	/** The newest revision that had a part in it. */
	readonly revision: number;
	/** ISO date on which that revision was accepted. */
	readonly deliveredOn: string;
}

/**
 * The overlay of the Kommune's active revisions: exactly one table per (base figure, level, period), ordered by these three.
 * One statement reads all of it, so a delivery committed meanwhile is seen whole or not at all. Empty for an unknown Kommune.
 */
export async function loadActiveTables(ledger: Ledger, kommune: string): Promise<ActiveTable[]> {
	const rows = await ledger.db
		.selectFrom('revision_state as r')
		.innerJoin('revision_origin as o', 'o.revision', 'r.id')
		.innerJoin('figure_table as t', 't.revision', 'r.id')
		.select(['r.number', 'r.delivery', 'r.accepted_at', 'o.file', 't.base_figure', 't.level', 't.period', 't.areas', 't.groups', 't.cell_values', 't.cell_states'])
		.where('r.kommune', '=', kommune)
		.where('r.state', '=', 'active')
		.orderBy('t.base_figure')
		.orderBy('t.level')
		.orderBy('t.period')
		.orderBy('r.number')
		.orderBy('t.id')
		.execute();
	const layers = new Map<string, (OverlayLayer & { readonly at: string })[]>();
	for (const row of rows) {
		const key = JSON.stringify([row.base_figure, row.level, row.period]);
		const layer = { revision: row.number, delivery: row.delivery, file: row.file, table: tableOf(row), at: row.accepted_at };
		const sofar = layers.get(key);
		if (sofar === undefined) layers.set(key, [layer]);
		else sofar.push(layer);
	}
	return [...layers.values()].flatMap((all) => {
		const [newest, ...older] = speakingLayers(all);
		if (newest === undefined) return [];
		const at = all.find(({ revision }) => revision === newest.revision)?.at ?? '';
		return [{ table: overlay([newest, ...older]), revision: newest.revision, deliveredOn: germanDay(new Date(at)) }];
	});
}
