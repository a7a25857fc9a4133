import { findPeriod } from '../columns/periods/find-period.ts';
import { periodOf } from '../vocabulary/periods.ts';
import type { FoundTable } from './found-table.ts';

/** The first day of the oldest figure: until then borders are taken back that name no day of their own. */
export function firstDay(tables: readonly FoundTable[]): string {
	const days = tables.flatMap((table) => {
		const period = findPeriod(table, undefined);
		return period.kind === 'column' ? [...period.words.values()].map((p) => p.start) : period.kind === 'fixed' ? [period.period.start] : table.facts.flatMap((f) => periodOf(f.column.name.slice(-4))?.start ?? []);
	});
	return `${days.reduce((least, day) => (day < least ? day : least), '2000-01-01').slice(0, 4)}-01-01`;
}
