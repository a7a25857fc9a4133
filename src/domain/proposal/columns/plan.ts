import type { FoundTable } from '../table/found-table.ts';
import type { AreaColumn } from './areas/area-column.ts';
import type { Levels } from './levels/levels.ts';
import type { FilePeriod } from './periods/file-period.ts';
import type { Misfit } from './periods/misfit.ts';
import type { RestArea } from './areas/find-rests.ts';
import type { RoledColumn } from './role.ts';
import type { MergedAreas } from './areas/merged-areas.ts';

/** Everything told of one table, before anyone asks what its values mean. */
export interface TablePlan {
	readonly table: FoundTable;
	readonly area: AreaColumn;
	readonly levels: Levels;
	readonly period: FilePeriod;
	readonly columns: readonly RoledColumn[];
	/** Per row `level|code`, '' where the row is not read. */
	readonly rows: readonly string[];
	/** Per row the key of its period, '' where the columns name their own. */
	readonly times: readonly string[];
	/** Texts of the area column that name no area of their row's level; with their rows. */
	readonly strangers: ReadonlyMap<string, number>;
	readonly merged: readonly MergedAreas[];
	readonly near: ReadonlyMap<string, string>;
	readonly rests: readonly RestArea[];
	readonly misfits: readonly Misfit[];
}
