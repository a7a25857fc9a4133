/**
 * Deviation classes: how far each area lies from the Kommune's own value.
 *
 * For: „where is it more, where is it less than in the town as a whole?“, in two colours around a middle one.
 * Definition: five classes around the value of the whole Kommune: about the same (up to one step), lower or higher (one to three steps), much lower
 * or much higher (beyond three steps). The step is the round number (1, 2 or 5 × 10ⁿ) nearest to half of the root mean square of the deviations,
 * so the middle class is about as wide as in a classification by standard deviations. Both sides are mirror images: a value exactly one
 * step away belongs to the middle on either side. All five classes stay, empty ones too, or the mirror would be lost.
 * Competing: classes by standard deviations around the mean of the areas (PySAL StdMean); the mean of areas is no value of the Kommune.
 * Missing and withheld figures are left out. No area: no class. Without a value of the whole the caller must choose another way.
 * Reference: mean 10, values 4, 8, 10, 12, 16: root mean square 4, step 2, classes up to 3.9; 4…7.9; 8…12; 12.1…16; from 16.1 (by hand).
 */
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';
import { nearestRoundNumber } from './round-number.ts';

/** @param whole the Kommune's own value */
export function deviationClasses(values: readonly number[], whole: number, decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const [lowest, highest] = [shown[0], shown.at(-1)];
	if (lowest === undefined || highest === undefined) return classification('deviation', shown, [], decimals);
	const middle = roundHalfUp(whole, decimals);
	const spread = Math.sqrt(shown.reduce((sum, value) => sum + (value - middle) ** 2, 0) / shown.length);
	const step = nearestRoundNumber(spread / 2, decimals);
	// A class holds what lies above its lower limit, so the lower side ends one shown digit before the mirror's place.
	const digit = 10 ** -decimals;
	const inner = [middle - 3 * step - digit, middle - step - digit, middle + step, middle + 3 * step].map((limit) => roundHalfUp(limit, decimals));
	return classification('deviation', shown, [Math.min(lowest, inner[0]!), ...inner, Math.max(highest, inner[3]!)], decimals);
}
