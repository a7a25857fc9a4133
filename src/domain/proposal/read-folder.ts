import { findPersonalData } from '../delivery/sheet/personal-data.ts';
import type { Answers } from './answers/answers.ts';
import { questionCode } from './answers/question-code.ts';
import { joinMissing } from './borders/join-missing.ts';
import { proposeBorders } from './borders/propose-borders.ts';
import { AreaIndex } from './columns/areas/area-index.ts';
import type { FilePeriod } from './columns/periods/file-period.ts';
import { isPersonal } from './columns/is-personal.ts';
import { planTable } from './columns/plan-table.ts';
import type { TablePlan } from './columns/plan.ts';
import { settlePeriods } from './columns/periods/settle-periods.ts';
import type { UnreadWhy, FolderForms } from './folder-forms.ts';
import type { FolderFiles } from './folder-files.ts';
import { findTable } from './table/find-table.ts';
import { firstDay } from './table/first-day.ts';
import type { FoundTable } from './table/found-table.ts';
import { spelling } from './table/spelling.ts';
import { periodOf } from './vocabulary/periods.ts';

/** Finds the tables of a folder, the levels and borders they lie in, and the role of every column. */
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

function toldPeriod(table: FoundTable, answers: Answers): FilePeriod | undefined {
	const period = periodOf(answers.to(questionCode('period-of-file', table.file)) ?? '');
	return period === undefined ? undefined : { kind: 'fixed', period, from: 'title', pattern: null };
}

function toldLevel(table: FoundTable, levels: readonly string[], answers: Answers): number | undefined {
	const at = levels.indexOf(answers.to(questionCode('level-of-file', table.file)) ?? '');
	return at < 0 ? undefined : at;
}

const titleCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
