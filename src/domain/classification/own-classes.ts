/**
 * Own classes: limits that the reader sets.
 *
 * For: limits from a plan or a law, or the same limits on two maps.
 * Definition: a limit belongs to the class below it, as with all other ways. Limits are rounded to the shown decimals; those that become
 * equal are one. Classes without areas are kept: the reader wanted them. The outer classes are open.
 * Missing and withheld figures are left out. No area: no class. One limit: two classes.
 * Reference: calemp at 20: 37 and 21 counties; at 20 and 30: 37, 4, 17 (PySAL mapclassify UserDefined), see the test.
 */
import { roundHalfUp } from '../statistics/rounding.ts';
import type { Classification } from './classification.ts';
import { classification, shownValues } from './classification.ts';

/** @param limits between the classes, ascending, at least one */
export function ownClasses(values: readonly number[], limits: readonly number[], decimals: number): Classification {
	const shown = shownValues(values, decimals);
	const [lowest, highest] = [shown[0], shown.at(-1)];
	if (lowest === undefined || highest === undefined) return classification('own', shown, [], decimals);
	const between = [...new Set(limits.map((limit) => roundHalfUp(limit, decimals)))];
	return classification('own', shown, [Math.min(lowest, ...between), ...between, Math.max(highest, ...between)], decimals);
}
