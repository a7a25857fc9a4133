import { TOTAL } from '#domain/base-figure/base-figure.ts';
import type { GroupKey } from '#domain/base-figure/group.ts';
import { groupCodes } from '#domain/base-figure/group.ts';
import { readReleased } from '#domain/disclosure/released-figure.ts';
import type { ReleasedFigure } from '#domain/figure/figure.ts';
import { known, missing, withheld } from '#domain/figure/figure.ts';
import type { CellTable } from './cell-table.ts';

/** The released cell of an area, period and group; a cell outside of the table was not collected. */
export function cellOf(table: CellTable, area: string, period: string, group: GroupKey): ReleasedFigure {
	const codes: Readonly<Record<string, string>> = { ...groupCodes(group, table.id), gebiet: area, zeit: period };
	let cell = 0;
	for (const [at, id] of table.id.entries()) {
		const index = table.dimension[id]?.category.index ?? [];
		// Dimensions with a single category (the measure) need no choice.
		const found = index.length === 1 && id !== 'gebiet' && id !== 'zeit' ? 0 : index.indexOf(codes[id] ?? TOTAL);
		if (found < 0) return readReleased(missing('not-collected'));
		cell = cell * (table.size[at] ?? 0) + found;
	}
	const value = table.value[cell];
	if (typeof value === 'number') return readReleased(known(value));
	const status = table.status?.[cell] ?? 'not-collected';
	return readReleased(status === 'withheld' ? withheld : missing(status));
}
