import { parsePeriod } from '../../../period/period.ts';
import type { ProposedBorders } from '../../borders/proposed-borders.ts';
import { misfits } from './fit-versions.ts';
import type { TablePlan } from '../plan.ts';
import type { RoledColumn } from '../role.ts';

/**
 * Figures of the last days before borders that they already have belong to the first day of these borders; figures whose borders are
 * those of another time are not read, because no border of their time knows their areas.
 */
export function settlePeriods(plan: TablePlan, borders: ProposedBorders): TablePlan {
	const found = misfits(plan, borders);
	if (found.length === 0) return plan;
	const settled = new Map(found.map((m) => [m.period.key, m.close ? m.ab : null]));
	const columns = plan.columns.map((column): RoledColumn => {
		const day = column.period === undefined ? undefined : settled.get(column.period.key);
		if (day === undefined) return column;
		if (day === null) return { ...column, role: { kind: 'left-out', why: 'gehört zu anderen Grenzen, als zu dieser Zeit galten' } };
		return { ...column, period: parsePeriod(day) ?? undefined };
	});
	return {
		...plan, columns, misfits: found, times: plan.times.map((time) => settled.get(time) ?? time),
		rows: plan.rows.map((row, i) => (settled.get(plan.times[i] ?? '') === null ? '' : row))
	};
}
