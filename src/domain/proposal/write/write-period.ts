import type { TablePlan } from '../columns/plan.ts';
import { isPlainPeriod } from '../vocabulary/periods.ts';

/** The period of the rows; words the reader does not know are translated, and days just before the borders they belong to. */
export function writePeriod({ period, misfits }: TablePlan): unknown {
	const close = new Map(misfits.map((m) => [m.period.key, m.close ? m.ab : 'ausgelassen']));
	if (period.kind === 'fixed') return period.pattern !== null && close.size === 0 ? { dateiname: period.pattern } : { fest: close.get(period.period.key) ?? period.period.key };
	if (period.kind !== 'column') return undefined;
	const codes = [...period.words].flatMap(([word, { key }]) => { const settled = close.get(key) ?? key; return settled !== key || !isPlainPeriod(word) ? [[word, settled] as const] : []; });
	return codes.length === 0 ? period.facts.column.name : { spalte: period.facts.column.name, codes: Object.fromEntries(codes) };
}
