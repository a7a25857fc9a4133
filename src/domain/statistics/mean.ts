/**
 * Arithmetic mean: the sum over the number of values.
 *
 * For: describing how areas are spread. Never for the value of a whole: that is computed from its counts, since the mean of
 * rates ignores how many people live where.
 * Missing and withheld figures are left out by the caller. No value: undefined.
 * Reference: 2, 4, 4, 4, 5, 5, 7, 9 → 5.
 */
export function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, v) => sum + v, 0) / values.length;
}
