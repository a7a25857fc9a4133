import { findPersonalData } from '../../delivery/sheet/personal-data.ts';
import type { Column } from '../../delivery/sheet/sheet.ts';
import type { TablePlan } from './plan.ts';

/** Does the table look as if it had one row per person, now that its keys are known? */
export function isPersonal({ table, columns }: TablePlan): boolean {
	const of = (...kinds: string[]): Column[] => columns.filter((c) => kinds.includes(c.role.kind)).map((c) => c.facts.column);
	return findPersonalData(table.sheet, of('area', 'period', 'level', 'word'), of('count', 'rate')) !== undefined;
}
