import type { Figure } from '../figure/figure.ts';
import { known, missing, withheld } from '../figure/figure.ts';
import type { GroupKey } from './group.ts';

/** Cell states as they are stored; the number of a cell that is not `KNOWN` is never read. */
export const CELL = { KNOWN: 0, NOT_COLLECTED: 1, WITHHELD: 2, NOT_MEANINGFUL: 3, PENDING: 4 } as const;
export type CellState = (typeof CELL)[keyof typeof CELL];

/**
 * The unit that is delivered, kept and overlaid: one base figure at one level for one period.
 * `values` and `states` are row-major, length areas × groups: cell (area i, group j) stands at i * groups.length + j.
 * Groups that were not delivered are simply not in `groups`.
 */
export interface FigureTable {
	readonly baseFigure: string;
	readonly level: string;
	/** Canonical period key. */
	readonly period: string;
	/** Area ids (`quartier:0101`). */
	readonly areas: readonly string[];
	readonly groups: readonly GroupKey[];
	readonly values: Float64Array;
	readonly states: Uint8Array;
}

/** The figure at row `area`, column `group`; both are indices into the table's own lists. */
export function figureAt(table: Pick<FigureTable, 'groups' | 'values' | 'states'>, area: number, group: number): Figure {
	const at = area * table.groups.length + group;
	return cellFigure(table.states[at] ?? CELL.NOT_COLLECTED, table.values[at] ?? 0);
}

export function cellFigure(state: number, value: number): Figure {
	switch (state) {
		case CELL.KNOWN: return known(value);
		case CELL.WITHHELD: return withheld;
		case CELL.NOT_MEANINGFUL: return missing('not-meaningful');
		case CELL.PENDING: return missing('pending');
		default: return missing('not-collected');
	}
}
