/**
 * Quantile classes: about equally many areas in each class.
 *
 * For: the default of our maps. It always shows where the upper and the lower fifth lie, also for skewed values.
 * Definition: limits are quantiles of type 7 (see statistics/quantile) rounded to the shown decimals. Equal values always
 * share a class (ties are never split), so classes may be unequal, and there are fewer of them when many values are equal.
 * Competing: rank-based cutting fills the classes evenly but splits ties; R classInt and PySAL mapclassify cut as we do.
 * Missing and withheld figures are left out. No area: no class. One area or all equal: one class.
 * Reference: calemp (58 Californian counties), 5 classes: upper limits and counts of PySAL mapclassify, see the test.
 */
import { quantile } from '../statistics/quantile.ts';
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';

export function quantileClasses(values: readonly number[], classes: number, decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const lowest = shown[0];
	if (lowest === undefined) return classification('quantile', shown, [], decimals);
	const limits = [lowest];
	for (let i = 1; i <= classes; i++) {
		const limit = roundHalfUp(quantile(shown, i / classes) ?? lowest, decimals);
		const from = limits.length === 1 ? -Infinity : limits.at(-1)!;
		// A limit that would close an empty class is left out.
		if (shown.some((v) => v > from && v <= limit)) limits.push(limit);
	}
	return classification('quantile', shown, limits, decimals);
}
