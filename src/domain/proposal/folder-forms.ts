import type { ProposedBorders } from './borders/proposed-borders.ts';
import type { Unplanned } from './columns/unplanned.ts';
import type { TablePlan } from './columns/plan.ts';
import type { FoundTable } from './table/found-table.ts';

/** `personal-data`: the table looks as if it had one row per person; nothing of it is shown. */
export type UnreadWhy = Unplanned['kind'] | 'personal-data';

/** The forms of all tables of a folder, before their meaning. */
export interface FolderForms {
	readonly borders: ProposedBorders;
	readonly plans: readonly TablePlan[];
	readonly unplanned: readonly { readonly table: FoundTable; readonly why: UnreadWhy }[];
	/** Grids without any table: `stats/x.csv`, with its worksheet. */
	readonly noTables: readonly { readonly file: string; readonly sheet: string | null }[];
}
