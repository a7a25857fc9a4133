import type { ReleasedFigure } from '../figure/figure.ts';

/** Why an area takes no part in rankings: it has fewer inhabitants than the rule asks for, or nobody may know how many. */
export type Unranked = 'few' | 'unknown';

/**
 * Decided from the released figure, so that the decision itself tells nothing: a withheld or missing number of inhabitants keeps an area out
 * as well. A minimum of 0 keeps nobody out. Source of the rule: see DEFAULT_RULES.
 */
export function unranked(inhabitants: ReleasedFigure, minimum: number): Unranked | null {
	if (minimum <= 0) return null;
	if (inhabitants.kind !== 'known') return 'unknown';
	return inhabitants.value < minimum ? 'few' : null;
}
