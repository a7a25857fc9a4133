/**
 * Round classes: equally wide classes with limits that people can remember.
 *
 * For: limits that can be said aloud in a council meeting („über 20 Prozent“).
 * Definition: the smallest step of 1, 2 or 5 × 10ⁿ with which at most the wanted number of classes covers all values; limits are multiples
 * of it. The step is never finer than the shown decimals. Competing: R `pretty` takes the wanted number as a hint and may return more
 * classes; a map has five colours, so here it is a limit. Classes without areas between others are kept, as with equal classes.
 * Missing and withheld figures are left out. No area: no class. One area or all equal: one class.
 * Reference: calemp, 5 classes: 1000, 2000, 3000, 4000, 5000 (PySAL mapclassify PrettyBreaks); 0…100 in 5: 0, 20, 40, 60, 80, 100 (R pretty).
 */
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';
import { roundNumberFrom } from './round-number.ts';

export function roundClasses(values: readonly number[], classes: number, decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const lowest = shown[0];
	const highest = shown.at(-1);
	if (lowest === undefined || highest === undefined) return classification('round', shown, [], decimals);
	if (lowest === highest) return classification('round', shown, [lowest, highest], decimals);
	let step = roundNumberFrom((highest - lowest) / classes, decimals);
	const firstOf = (width: number) => Math.floor(lowest / width + 1e-9);
	const lastOf = (width: number) => Math.ceil(highest / width - 1e-9);
	while (lastOf(step) - firstOf(step) > classes) step = roundNumberFrom(step * 1.5, decimals);
	const first = firstOf(step);
	return classification('round', shown, Array.from({ length: lastOf(step) - first + 1 }, (_, i) => roundHalfUp((first + i) * step, decimals)), decimals);
}
