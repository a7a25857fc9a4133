import type { ColumnFacts } from '../table/facts.ts';
import type { FoundTable } from '../table/found-table.ts';
import type { AreaColumn } from './areas/area-column.ts';
import type { AreaIndex } from './areas/area-index.ts';
import { assignRoles } from './assign-roles.ts';
import { findArea } from './areas/find-area.ts';
import { findLevels } from './levels/find-levels.ts';
import { findPeriod } from './periods/find-period.ts';
import { findRests } from './areas/find-rests.ts';
import { findWords } from './find-words.ts';
import { follows } from './follows.ts';
import { placeRows } from './place-rows.ts';
import type { TablePlan } from './plan.ts';
import { settleStrangers } from './areas/settle-strangers.ts';
import { timeOfRows } from './periods/time-of-rows.ts';
import type { Unplanned } from './unplanned.ts';

/** `names`: level → code → name. `told`: what somebody answered about the file. */
export function planTable(table: FoundTable, index: AreaIndex, names: (level: number) => ReadonlyMap<string, string>, told: { readonly period?: TablePlan['period'] | undefined; readonly level?: number | undefined }): TablePlan | Unplanned {
	const found = findArea(table, index, told.level);
	if (found === undefined) return { kind: 'no-area' };
	const { area: named, merged, near } = settleStrangers(found, index, names(found.main));
	const rests = findRests(table, named, new Set(names(named.main - 1).keys()));
	const area: AreaColumn = { ...named, hits: new Map([...named.hits, ...rests.map((r) => [r.code, [{ level: r.level, code: r.code, how: 'code', versions: [] }]] as const)]) };
	const levels = findLevels(table, area, index);
	const period = told.period ?? findPeriod(table, area.facts);
	if (period.kind === 'unknown') return { kind: 'no-period' };
	const { rows, strangers } = placeRows(table, area, levels);
	const times = timeOfRows(table, period);
	const keys = rows.map((row, i) => (row === '' ? '' : `${row}|${times[i]}`));
	const taken = [area.facts, period.kind === 'column' ? period.facts : undefined, levels.kind === 'column' ? levels.facts : undefined];
	const namesAreas = (facts: ColumnFacts): boolean => facts !== area.facts && facts.kind !== 'number' && facts.counts.size > 1 && follows(facts, area.facts)
		&& (['code', 'name'] as const).some((by) => [...facts.counts.keys()].filter((text) => index.hits(text, by).length > 0).length > 0.5 * facts.counts.size);
	const candidates = table.facts.filter((f) => !taken.includes(f) && f.kind !== 'empty' && !(f.kind === 'number' && !f.whole) && !namesAreas(f));
	const { words, alone } = findWords(keys, candidates);
	if (!alone) return { kind: 'repeats' };
	const columns = assignRoles(table, { area, levels, period, words, namesAreas });
	if (!columns.some(({ role }) => role.kind === 'count' || role.kind === 'rate')) return { kind: 'no-values' };
	return { table, area, levels, period, columns, rows, times, strangers, merged, near, rests, misfits: [] };
}
