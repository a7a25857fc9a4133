import type { BaseFigure } from '../../../base-figure/base-figure.ts';
import { comparePeriods } from '../../../period/period.ts';
import type { OpenTable } from '../../tables/open-table.ts';
import type { TableStore } from '../../tables/table-store.ts';

/** The figures of one group in one period: a column of a table. */
export interface Step {
	readonly table: OpenTable;
	readonly column: number;
}

/** One group of a base figure on one level through its periods of one kind, oldest first. */
export interface Series {
	readonly figure: BaseFigure;
	readonly level: string;
	readonly ordinal: number;
	readonly steps: readonly Step[];
}

/** Did the figures come with this delivery, or do they stand in the ledger? */
export const delivered = ({ table }: Step): boolean => table.firstFile !== null;

/** All series of a delivery with what counted before, broadest group first. */
export function seriesOf(store: TableStore): Series[] {
	const found = new Map<string, { figure: BaseFigure; level: string; ordinal: number; steps: Step[] }>();
	for (const table of [...store.tables(), ...store.earlier].sort((a, b) => comparePeriods(a.period, b.period))) for (const [ordinal, column] of table.columns) {
		const key = `${table.space.figure.id}|${table.frame.level}|${table.period.kind}|${ordinal}`;
		const known = found.get(key);
		if (known === undefined) found.set(key, { figure: table.space.figure, level: table.frame.level, ordinal, steps: [{ table, column }] });
		else known.steps.push({ table, column });
	}
	return [...found.values()].filter(({ steps }) => steps.some(delivered)).sort((a, b) => a.ordinal - b.ordinal);
}
