import type { BaseFigure } from '../../base-figure/base-figure.ts';
import { TOTAL } from '../../base-figure/base-figure.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import type { Period } from '../../period/period.ts';
import { comparePeriods } from '../../period/period.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';

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

/** All series of a delivery, broadest group first. */
export function seriesOf(store: TableStore): Series[] {
	const found = new Map<string, { figure: BaseFigure; level: string; ordinal: number; steps: Step[] }>();
	for (const table of store.tables().sort((a, b) => comparePeriods(a.period, b.period))) for (const [ordinal, column] of table.columns) {
		const key = `${table.space.figure.id}|${table.frame.level}|${table.period.kind}|${ordinal}`;
		const known = found.get(key);
		if (known === undefined) found.set(key, { figure: table.space.figure, level: table.frame.level, ordinal, steps: [{ table, column }] });
		else known.steps.push({ table, column });
	}
	return [...found.values()].sort((a, b) => a.ordinal - b.ordinal);
}

/** Figures of an area further apart than this say nothing about each other. */
const FAR_YEARS = 3;

const yearOf = (period: Period): number => Number(period.end.slice(0, 4));

/** Each step with the one before it, where they are near enough to compare. */
export function neighbours(steps: readonly Step[]): { before: Step; after: Step }[] {
	return steps.slice(1).flatMap((after, i) => {
		const before = steps[i];
		return before === undefined || yearOf(after.table.period) - yearOf(before.table.period) > FAR_YEARS ? [] : [{ before, after }];
	});
}

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

/** „Einwohner“ (Männer) */
export function nameOf({ figure, ordinal, steps }: Series): string {
	const words = steps[0]?.table.space.words(ordinal) ?? TOTAL;
	return words === TOTAL ? `„${figure.title}“` : `„${figure.title}“ (${words})`;
}
