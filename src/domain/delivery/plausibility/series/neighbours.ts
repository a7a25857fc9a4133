import type { Period } from '../../../period/period.ts';
import type { Step } from './series.ts';
import { delivered } from './series.ts';

/** Figures of an area further apart than this say nothing about each other. */
const FAR_YEARS = 3;

const yearOf = (period: Period): number => Number(period.end.slice(0, 4));

/** Each delivered step with the one before it, where they are near enough to compare. */
export function neighbours(steps: readonly Step[]): { before: Step; after: Step }[] {
	return steps.slice(1).flatMap((after, i) => {
		const before = steps[i];
		return before === undefined || !delivered(after) || yearOf(after.table.period) - yearOf(before.table.period) > FAR_YEARS ? [] : [{ before, after }];
	});
}
