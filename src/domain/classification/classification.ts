/**
 * Classification: cutting the values of a map into a few classes.
 *
 * For: one legend, one colouring, one bar colour; all three ask this object.
 * `limits` has one number more than there are classes: class i holds the values above limits[i] up to and including
 * limits[i + 1]; the first class also holds limits[0], the smallest value. The first two limits may be equal (a class of
 * its own for a value that many areas share, often 0). No value: no limits, no classes.
 * A value is classed by its shown, rounded form, so that legend and colour can never disagree.
 * Only known figures are classed; missing and withheld ones have their own signs.
 */
import { roundHalfUp } from '../statistics/rounding.ts';

export type ClassMethod = 'quantile' | 'equal' | 'natural' | 'round' | 'deviation' | 'own';

export interface Classification {
	/** How the classes were made; not always what was asked for (a deviation needs a value to deviate from). */
	readonly method: ClassMethod;
	readonly limits: readonly number[];
	/** How many values each class holds. */
	readonly counts: readonly number[];
	/** Index of the class, 0 = lowest. Values outside the limits (another period, another level) belong to the outer classes. */
	readonly classOf: (value: number) => number;
}

/** Values as they are shown: rounded to the indicator's decimals, ascending. */
export function shownValues(values: readonly number[], decimals: number): number[] {
	return values.map((v) => roundHalfUp(v, decimals)).sort((a, b) => a - b);
}

/** @param shown from `shownValues` @param limits as described above */
export function classification(method: ClassMethod, shown: readonly number[], limits: readonly number[], decimals: number): Classification {
	const upper = limits.slice(1);
	const placeOf = (value: number): number => {
		const at = upper.findIndex((limit) => value <= limit);
		return at === -1 ? Math.max(0, upper.length - 1) : at;
	};
	const counts = upper.map(() => 0);
	for (const value of shown) counts[placeOf(value)]!++;
	return { method, limits, counts, classOf: (value) => placeOf(roundHalfUp(value, decimals)) };
}
