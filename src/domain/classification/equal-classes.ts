/**
 * Equal classes: all classes equally wide.
 *
 * For: values that are spread evenly, and readers who want to see distances rather than ranks.
 * Definition: the range is cut into equal parts, limits rounded to the shown decimals; the last limit is the largest value.
 * Classes without areas are kept: the gap is what this method shows. Limits that become equal by rounding are merged.
 * Missing and withheld figures are left out. No area: no class. One area or all equal: one class.
 * Reference: calemp, 5 classes: upper limits and counts of PySAL mapclassify, see the test.
 */
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';

export function equalClasses(values: readonly number[], classes: number, decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const lowest = shown[0];
	const highest = shown.at(-1);
	if (lowest === undefined || highest === undefined) return classification('equal', shown, [], decimals);
	const limits = [lowest];
	for (let i = 1; i < classes; i++) {
		const limit = roundHalfUp(lowest + ((highest - lowest) * i) / classes, decimals);
		if (limit > limits.at(-1)! && limit < highest) limits.push(limit);
	}
	limits.push(highest);
	return classification('equal', shown, limits, decimals);
}
