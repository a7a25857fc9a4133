/**
 * Quantile: the value below which a given part of the areas lies.
 *
 * For: class limits of maps, the middle half in spread pictures.
 * Definition: type 7 of Hyndman & Fan 1996, linear between the ordered values at position p × (n − 1); the default of R
 * `quantile`, of numpy and of spreadsheet PERCENTILE. The other eight types differ visibly below about 20 areas.
 * Missing and withheld figures are left out by the caller. No value: undefined. One value: that value.
 * Reference: 1, 2, 3, 4 at 0.25 → 1.75 (R); 15, 20, 35, 40, 50 at 0.4 → 29 (Wikipedia, „Percentile“, C = 1).
 */
export function quantile(sorted: readonly number[], p: number): number | undefined {
	const position = p * (sorted.length - 1);
	const below = Math.floor(position);
	const lower = sorted[below];
	const upper = sorted[below + 1];
	if (lower === undefined || upper === undefined || upper === lower) return lower;
	// numpy's and R's dust at exact positions (0.1 × 30) must not move a limit off a value.
	const part = position - below;
	return part < 1e-9 ? lower : part > 1 - 1e-9 ? upper : lower + part * (upper - lower);
}

/** Ascending copy, as `quantile` wants it. */
export function ascending(values: readonly number[]): number[] {
	return [...values].sort((a, b) => a - b);
}
