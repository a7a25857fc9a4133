import type { FoundTable } from '../../table/found-table.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import type { AreaColumn } from '../areas/area-column.ts';
import { blocksOf } from './level-blocks.ts';
import { levelColumn } from './level-column.ts';
import type { Levels } from './levels.ts';

/** Rows of other levels below this share are totals or strays, not a second level. */
const SECOND_LEVEL = 0.02;

/**
 * One level for the file, a column whose words tell the levels apart, or stretches of rows (the districts under the quarters). A name that
 * exists on two levels is settled by the column or by the rows around it.
 */
export function findLevels(table: FoundTable, area: AreaColumn, index: AreaIndex): Levels {
	const rowHits = Array.from(area.facts.column.codes, (code) => area.hits.get(area.facts.column.texts[code] ?? '') ?? []);
	const others = rowHits.filter((hits) => hits.length > 0 && !hits.some((h) => h.level === area.main)).length;
	const column = levelColumn(table, area, rowHits, index);
	if (column !== undefined) return column;
	if (others <= Math.max(1, SECOND_LEVEL * rowHits.length)) return { kind: 'fixed', level: area.main };
	return { kind: 'blocks', blocks: blocksOf(rowHits, area.main) };
}
