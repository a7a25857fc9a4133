import type { TablePlan } from '../columns/plan.ts';

/** The words of the level column; those of other levels are not read where each level has an entry of its own. */
export function writeLevelColumn(levels: Extract<TablePlan['levels'], { kind: 'column' }>, only: number | undefined, level: (at: number) => string): Record<string, unknown> {
	const codes = [...levels.words].map(([word, at]) => [word, only === undefined || only === at ? level(at) : 'ausgelassen'] as const).filter(([word, id]) => word !== id);
	return { spalte: levels.facts.column.name, ...(codes.length > 0 ? { codes: Object.fromEntries(codes) } : {}) };
}
