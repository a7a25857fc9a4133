/**
 * Natural classes: limits where the values have gaps.
 *
 * For: values in groups (many low, few very high), when a reader looks for areas that are alike.
 * Source: Fisher 1958, „On grouping for maximum homogeneity“; in cartography Jenks 1977.
 * Definition: of all partitions of the ordered values into the wanted number of classes, the one with the smallest sum of squared
 * distances to the means of the classes, found exactly. A class's upper limit is its largest value (PySAL, R classInt „jenks“); R classInt
 * „fisher“ finds the same classes and puts limits half-way between. Competing: Jenks' own iteration, which may stop at a worse partition.
 * Equal values share a class, so they are put together first and weighted by how many they are; never more classes than different values.
 * Missing and withheld figures are left out. No area: no class. One area or all equal: one class.
 * Reference: calemp, 5 classes: upper limits and counts of PySAL mapclassify FisherJenks; jenks71 of R classInt, see the test.
 */
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';

export function naturalClasses(values: readonly number[], classes: number, decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const distinct = shown.filter((value, at) => value !== shown[at - 1]);
	const lowest = distinct[0];
	if (lowest === undefined) return classification('natural', shown, [], decimals);
	return classification('natural', shown, [lowest, ...lastOfClasses(shown, distinct, Math.min(classes, distinct.length)).map((at) => distinct[at] ?? lowest)], decimals);
}

/**
 * Index of the last distinct value of each class. Dynamic programme over the number of classes; because the best start of a class's
 * last part never moves left when a value is added, each round needs n log n steps instead of n².
 */
function lastOfClasses(shown: readonly number[], distinct: readonly number[], classes: number): number[] {
	const n = distinct.length;
	const cost = squaresWithin(shown, distinct);
	/** best[i]: least cost of the first i + 1 values in the classes so far. */
	let best = Float64Array.from({ length: n }, (_, i) => cost(0, i));
	const starts: Int32Array[] = [];
	for (let k = 1; k < classes; k++) {
		const [before, now, from] = [best, new Float64Array(n).fill(Infinity), new Int32Array(n)];
		const fill = (low: number, high: number, left: number, right: number): void => {
			if (low > high) return;
			const middle = (low + high) >> 1;
			for (let start = Math.max(k, left); start <= Math.min(middle, right); start++) {
				const sum = before[start - 1]! + cost(start, middle);
				if (sum < now[middle]!) [now[middle], from[middle]] = [sum, start];
			}
			fill(low, middle - 1, left, from[middle]!);
			fill(middle + 1, high, from[middle]!, right);
		};
		fill(k, n - 1, k, n - 1);
		starts.push(from);
		best = now;
	}
	const last = [n - 1];
	for (const from of starts.toReversed()) last.unshift(from[last[0]!]! - 1);
	return last;
}

/** Sum of squared distances to the mean from the i-th to the j-th distinct value, each counted as often as it occurs. */
function squaresWithin(shown: readonly number[], distinct: readonly number[]): (i: number, j: number) => number {
	// Measured from the middle of the range: sums of squares of large numbers that hardly differ would lose digits.
	const origin = ((distinct[0] ?? 0) + (distinct.at(-1) ?? 0)) / 2;
	const [weight, sum, square] = [new Float64Array(distinct.length + 1), new Float64Array(distinct.length + 1), new Float64Array(distinct.length + 1)];
	let at = 0;
	for (const [i, value] of distinct.entries()) {
		let count = 0;
		while (shown[at] === value) [count, at] = [count + 1, at + 1];
		const x = value - origin;
		weight[i + 1] = weight[i]! + count;
		sum[i + 1] = sum[i]! + count * x;
		square[i + 1] = square[i]! + count * x * x;
	}
	return (i, j) => {
		const total = sum[j + 1]! - sum[i]!;
		return Math.max(0, square[j + 1]! - square[i]! - (total * total) / (weight[j + 1]! - weight[i]!));
	};
}
