import type { Exactness } from '../../base-figure/exactness.ts';
import { toleranceOf } from '../../base-figure/exactness.ts';

/** Sums of decimals (hectares) carry binary rounding. */
export const BINARY = 1e-6;

/**
 * May a delivered total differ from the sum of `parts` delivered parts by `difference` = total − sum? Each number is off by at most its
 * tolerance; truncated numbers are only ever too small, so the total is at least the sum and less than `parts` above it.
 */
export function sumMayDiffer(difference: number, parts: number, exactness: Exactness): boolean {
	if (exactness === 'truncated') return difference > -1 + BINARY && difference < parts - BINARY;
	return Math.abs(difference) <= toleranceOf(exactness) * (parts + 1) + BINARY;
}

/** Known parts alone already exceed the total (other parts are hidden or missing; counts are not negative). */
export function partsExceed(total: number, sum: number, parts: number, exactness: Exactness): boolean {
	return sum - total > toleranceOf(exactness) * (parts + 1) + BINARY;
}
