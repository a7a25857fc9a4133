import { encodeIds } from './id-list.ts';
import type { QueryParts } from './encode-query.ts';

/** More areas than that nobody can tell apart on one page. */
export const MOST_COMPARED = 6;

/** What an address of the comparison says; null = not said, the page chooses. */
export interface ComparisonState {
	/** Area ids, in the order in which they stand side by side. */
	readonly areas: readonly string[];
	readonly theme: string | null;
	/** Year up to which figures are shown. */
	readonly period: string | null;
	/** An earlier year to compare with. */
	readonly before: string | null;
	/** `{indicator}:{classification}`: all groups of it on one scale. */
	readonly groups: string | null;
}

export const UNSAID_COMPARISON: ComparisonState = { areas: [], theme: null, period: null, before: null, groups: null };

/** Without the pin, which `kommuneAddresses` adds. */
export function encodeComparison(state: ComparisonState): QueryParts {
	return [['gebiete', encodeIds(state.areas)], ['thema', state.theme ?? ''], ['zeit', state.period ?? ''], ['zeit2', state.before ?? ''], ['gruppe', state.groups ?? '']];
}
