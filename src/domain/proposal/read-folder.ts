import type { Column } from '../delivery/sheet/sheet.ts';
import { findPersonalData } from '../delivery/sheet/personal-data.ts';
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
import { settlePeriods } from './columns/settle-periods.ts';
import { questionCode } from './answers/question-code.ts';
import type { FolderFiles } from './proposal.ts';
import { findTable } from './table/find-table.ts';
import type { FoundTable } from './table/found-table.ts';
import { fold } from './text/fold.ts';
import { periodOf } from './vocabulary/periods.ts';

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

export function readForms(folder: FolderFiles, answers: Answers): FolderForms {
	const found = folder.tables.map((grid) => ({ grid, table: findTable(grid) }));
	const tables = found.flatMap(({ table }) => table ?? []);
	const proposed = proposeBorders(folder.borders, { name: answers.to('kommune-name') ?? spelling(folder.name, tables) ?? titleCase(folder.name), ags: answers.to('kommune-ags'), firstDay: firstDay(tables) });
	const { levels, dropped } = joinMissing(proposed.levels);
	const borders = { ...proposed, levels, unused: [...proposed.unused, ...dropped.flatMap((l) => (l.versions.at(-1)?.entry.datei === undefined ? [] : [{ file: l.versions.at(-1)?.entry.datei ?? '', why: 'die Gebiete der nächsten Ebene liegen nicht in ihren Gebieten' }]))] };
	const index = new AreaIndex(borders);
	const names = (level: number): ReadonlyMap<string, string> => new Map(levels[level]?.versions.flatMap((v) => [...v.names]));
	const plans: TablePlan[] = [];
	const unplanned: { table: FoundTable; why: UnreadWhy }[] = [];
	for (const table of tables) {
		const plan = planTable(table, index, names, { period: toldPeriod(table, answers), level: toldLevel(table, levels.map((l) => l.id), answers) });
		if ('kind' in plan) unplanned.push({ table, why: findPersonalData(table.sheet, [], []) === undefined ? plan.kind : 'personal-data' });
		else if (isPersonal(plan)) unplanned.push({ table, why: 'personal-data' });
		else plans.push(settlePeriods(plan, borders));
	}
	return { borders, plans, unplanned, noTables: found.filter(({ table }) => table === undefined).map(({ grid }) => ({ file: grid.file, sheet: grid.sheet })) };
}

function isPersonal({ table, columns }: TablePlan): boolean {
	const of = (...kinds: string[]): Column[] => columns.filter((c) => kinds.includes(c.role.kind)).map((c) => c.facts.column);
	return findPersonalData(table.sheet, of('area', 'period', 'level', 'word'), of('count', 'rate')) !== undefined;
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

/** „Köln“ for a folder called koeln, where some cell says „Köln“ or „Stadt Köln“. */
function spelling(name: string, tables: readonly FoundTable[]): string | undefined {
	for (const { facts } of tables) for (const { kind, counts } of facts) if (kind === 'text') for (const text of counts.keys()) {
		const bare = text.replace(/^(?:stadt|hansestadt|landkreis|kreis|gemeinde) /i, '').replace(/ (?:insgesamt|gesamt)$/i, '');
		if (bare.length < 40 && fold(bare) === fold(name)) return bare;
	}
	return undefined;
}

const titleCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
