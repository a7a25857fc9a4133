import type { Answers } from './answers/answers.ts';
import { joinMissing } from './borders/join-missing.ts';
import { proposeBorders } from './borders/propose-borders.ts';
import type { ProposedBorders } from './borders/proposed-borders.ts';
import { AreaIndex } from './columns/area-index.ts';
import { findPeriod } from './columns/find-period.ts';
import type { FilePeriod } from './columns/find-period.ts';
import type { TablePlan } from './columns/plan.ts';
import type { Unplanned } from './columns/plan-table.ts';
import { planTable } from './columns/plan-table.ts';
import { questionCode } from './answers/question-code.ts';
import type { FolderFiles } from './proposal.ts';
import { findTable } from './table/find-table.ts';
import type { FoundTable } from './table/found-table.ts';
import { periodOf } from './vocabulary/periods.ts';

/** Ags until somebody says it: eight zeros are no Gemeinde. */
export const NO_AGS = '00000000';

/** The forms of all tables of a folder, before their meaning. */
export interface FolderForms {
	readonly borders: ProposedBorders;
	readonly plans: readonly TablePlan[];
	readonly unplanned: readonly { readonly table: FoundTable; readonly why: Unplanned['kind'] }[];
	/** Grids without any table: `stats/x.csv`, with its worksheet. */
	readonly noTables: readonly { readonly file: string; readonly sheet: string | null }[];
}

export function readForms(folder: FolderFiles, answers: Answers): FolderForms {
	const found = folder.tables.map((grid) => ({ grid, table: findTable(grid) }));
	const tables = found.flatMap(({ table }) => table ?? []);
	const proposed = proposeBorders(folder.borders, { name: answers.to('kommune-name') ?? titleCase(folder.name), ags: answers.to('kommune-ags') ?? NO_AGS, firstDay: firstDay(tables) });
	const { levels, dropped } = joinMissing(proposed.levels);
	const borders = { ...proposed, levels, unused: [...proposed.unused, ...dropped.flatMap((l) => (l.versions.at(-1)?.entry.datei === undefined ? [] : [{ file: l.versions.at(-1)?.entry.datei ?? '', why: 'die Gebiete der nächsten Ebene liegen nicht in ihren Gebieten' }]))] };
	const index = new AreaIndex(borders);
	const names = (level: number): ReadonlyMap<string, string> => new Map(levels[level]?.versions.flatMap((v) => [...v.names]));
	const plans: TablePlan[] = [];
	const unplanned: { table: FoundTable; why: Unplanned['kind'] }[] = [];
	for (const table of tables) {
		const plan = planTable(table, index, names, { period: toldPeriod(table, answers), level: toldLevel(table, levels.map((l) => l.id), answers) });
		if ('kind' in plan) unplanned.push({ table, why: plan.kind });
		else plans.push(plan);
	}
	return { borders, plans, unplanned, noTables: found.filter(({ table }) => table === undefined).map(({ grid }) => ({ file: grid.file, sheet: grid.sheet })) };
}

function toldPeriod(table: FoundTable, answers: Answers): FilePeriod | undefined {
	const period = periodOf(answers.to(questionCode('period-of-file', table.file)) ?? '');
	return period === undefined ? undefined : { kind: 'fixed', period, from: 'title', pattern: null };
}

function toldLevel(table: FoundTable, levels: readonly string[], answers: Answers): number | undefined {
	const at = levels.indexOf(answers.to(questionCode('level-of-file', table.file)) ?? '');
	return at < 0 ? undefined : at;
}

/** The first day of the oldest figure: until then borders are taken back that name no day of their own. */
function firstDay(tables: readonly FoundTable[]): string {
	const days = tables.flatMap((table) => {
		const period = findPeriod(table, undefined);
		return period.kind === 'column' ? [...period.words.values()].map((p) => p.start) : period.kind === 'fixed' ? [period.period.start] : table.facts.flatMap((f) => periodOf(f.column.name.slice(-4))?.start ?? []);
	});
	return `${days.reduce((least, day) => (day < least ? day : least), '2000-01-01').slice(0, 4)}-01-01`;
}

const titleCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
