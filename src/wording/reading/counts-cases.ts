import type { ReadIndicator } from './read-row.ts';

/** Births less deaths, arrivals less departures: a number of people, but not a count of them. */
export function isBalance({ kind, numerator }: ReadIndicator): boolean {
	return kind === 'count' && (numerator ?? []).some((term) => term.sign === -1);
}

/** A mean of zero, a supplied zero or a balance of zero says nothing of cases. */
export function countsCases(indicator: ReadIndicator): boolean {
	return (indicator.kind === 'count' && !isBalance(indicator)) || indicator.kind === 'share' || indicator.kind === 'rate';
}
