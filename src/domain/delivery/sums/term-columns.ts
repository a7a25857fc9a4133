import { toleranceOf } from '../../base-figure/exactness.ts';
import { CELL } from '../../base-figure/figure-table.ts';
import { yearsBefore } from '../../period/years-before.ts';
import type { RelationTerm } from '../../secrecy/relation.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { TableStore } from '../tables/table-store.ts';
import { BINARY } from './sum-tolerance.ts';

/** One term of a relation where its figures stand. */
interface TermColumn {
	readonly sign: 1 | -1;
	readonly table: OpenTable;
	readonly column: number;
	/** Area id → row, where the term's year has other borders. */
	readonly rows: ReadonlyMap<string, number> | null;
}

/** undefined where a term was not delivered at the place's level and period. */
export function columnsOf(terms: readonly RelationTerm[], place: OpenTable, store: TableStore): TermColumn[] | undefined {
	const found = terms.flatMap((term) => {
		const table = store.find(term.baseFigure, place.frame.level, yearsBefore(place.period.key, term.yearsBack) ?? '');
		const column = table?.columns.get(table.space.ordinal(Object.entries(term.codes)));
		if (table === undefined || column === undefined) return [];
		return [{ sign: term.sign, table, column, rows: table.frame === place.frame ? null : new Map(table.frame.areas.map((a, i) => [a.id, i])) }];
	});
	return found.length === terms.length ? found : undefined;
}

/** Of one area; undefined where a term has no number. */
export function sumOf(columns: readonly TermColumn[], area: string, row: number): number | undefined {
	let sum = 0;
	for (const { sign, table, column, rows } of columns) {
		const at = rows === null ? row : rows.get(area);
		const cell = column * table.areas + (at ?? 0);
		if (at === undefined || table.states[cell] !== CELL.KNOWN) return undefined;
		sum += sign * (table.values[cell] ?? 0);
	}
	return sum;
}

/** By how much a true relation between delivered numbers may miss. */
export const slackOf = (columns: readonly TermColumn[]): number => columns.reduce((sum, { table }) => sum + toleranceOf(table.space.figure.exactness), BINARY);
