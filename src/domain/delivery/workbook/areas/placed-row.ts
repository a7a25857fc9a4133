import type { Level } from '../../../area/area.ts';
import type { AreaRow } from './area-rows.ts';

/** A line with the level it names. */
export interface PlacedRow {
	readonly row: AreaRow;
	readonly level: Level | undefined;
}
