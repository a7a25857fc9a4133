/**
 * Spread: how far the areas lie apart, in five numbers.
 *
 * For: spread pictures and the sentence „die Hälfte der Gebiete liegt zwischen … und …“.
 * Definition: smallest, quartiles (type 7, see quantile), largest. Tukey's hinges differ for some n.
 * Missing and withheld figures, and areas with too few inhabitants, are left out by the caller. No value: undefined. One area or all equal: five equal numbers.
 * Reference: 6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49 → 6, 25.5, 40, 42.5, 49 (R `quantile`).
 */
import { ascending, quantile } from './quantile.ts';

export interface Spread {
	readonly lowest: number;
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	readonly highest: number;
}

export function spread(values: readonly number[]): Spread | undefined {
	const sorted = ascending(values);
	const [lowest, lowerQuartile, middle, upperQuartile, highest] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(sorted, p));
	if (lowest === undefined || lowerQuartile === undefined || middle === undefined || upperQuartile === undefined || highest === undefined) return undefined;
	return { lowest, lowerQuartile, median: middle, upperQuartile, highest };
}
