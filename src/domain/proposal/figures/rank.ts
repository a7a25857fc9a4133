import type { TablePlan } from '../columns/plan.ts';
import { plainWords } from '../text/fold.ts';
import { figureIn } from '../vocabulary/figures.ts';
import { fileStem } from './file-stem.ts';

/** One row per cell: words beside the value say which group it is. */
export const isLong = (plan: TablePlan): boolean => plan.columns.some((c) => c.role.kind === 'word');

/** 0: says whom it counts · 1: named by its file · 2: groups only. The inhabitants before all others, many periods before few: the
 * longer series is kept where two tables tell the same. */
export function rank(plan: TablePlan): number {
	const constants = plan.table.facts.filter((f) => f.kind === 'text' && f.counts.size === 1).map((f) => [...f.counts.keys()][0] ?? '');
	const headings = plan.columns.filter((c) => c.role.kind === 'count').map((c) => c.heading.core);
	const said = [...constants, ...headings].flatMap((text) => figureIn(plainWords(text)) ?? []);
	if (said.some(({ figure, rest }) => figure.id === 'einwohner' && rest.length === 0)) return isLong(plan) ? 1 : 0;
	return said.length > 0 ? 2 : figureIn(plainWords(fileStem(plan.table))) !== undefined ? 3 : 4;
}
