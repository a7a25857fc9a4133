import type { CellFaults } from '../cell-faults.ts';
import type { KnownKommune } from '../known-kommune.ts';
import { groupOf } from './check-column.ts';
import type { DescribedAreas } from './describe-areas.ts';
import type { GroupColumn } from './describe-sheet.ts';
import { describeSheet } from './describe-sheet.ts';
import type { FilledBook } from './filled-book.ts';

export interface DescribedFiles {
	/** The list `dateien`. */
	readonly files: readonly Record<string, unknown>[];
	/** Base figures that have figures, with the groups of their columns. */
	readonly used: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

/** Every sheet of figures → an entry of `dateien`; columns without any figure are left out, as if they had not been delivered. */
export function describeFiles(book: FilledBook, areas: DescribedAreas, known: KnownKommune | null, faults: CellFaults): DescribedFiles {
	const used = new Map<string, Readonly<Record<string, string>>[]>();
	const files = book.sheets.flatMap((sheet) => {
		const columns = sheet.columns.flatMap((column): GroupColumn[] => {
			const group = column.filled ? groupOf(column, known, faults) : undefined;
			return group === undefined ? [] : [{ ...column, group }];
		});
		for (const { term, group } of columns) used.set(term.baseFigure, [...(used.get(term.baseFigure) ?? []), group]);
		const file = columns.length === 0 ? undefined : describeSheet(book, sheet, columns, areas, faults);
		return file === undefined ? [] : [file];
	});
	return { files, used };
}
