import type { FigureTable } from '#domain/base-figure/figure-table.ts';

/** What a revision speaks about: one base figure at one level for these periods. */
export interface RevisionScope {
	readonly baseFigure: string;
	readonly level: string;
	/** Sorted by spelling. */
	readonly periods: readonly string[];
}

/** The declared scope of a file, in order of first appearance. */
export function scopeOf(tables: readonly FigureTable[]): RevisionScope[] {
	const scopes = new Map<string, { baseFigure: string; level: string; periods: Set<string> }>();
	for (const { baseFigure, level, period } of tables) {
		const key = JSON.stringify([baseFigure, level]);
		const scope = scopes.get(key) ?? { baseFigure, level, periods: new Set<string>() };
		scope.periods.add(period);
		scopes.set(key, scope);
	}
	return [...scopes.values()].map((scope) => ({ ...scope, periods: [...scope.periods].sort() }));
}
