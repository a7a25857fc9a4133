/**
 * Median: half of the areas lie at or below it, half at or above.
 *
 * For: „das mittlere Gebiet“; unlike the mean it is not moved by one extreme quarter.
 * Definition: mean of the two middle values when their number is even (= quantile type 7 at 0.5).
 * Missing and withheld figures are left out by the caller. No value: undefined.
 * Reference: 7, 1, 3 → 3; 7, 1, 3, 5 → 4.
 */
import { ascending, quantile } from './quantile.ts';

export function median(values: readonly number[]): number | undefined {
	return quantile(ascending(values), 0.5);
}
