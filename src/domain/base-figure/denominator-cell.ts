import { parsePeriod } from '../period/period.ts';
import type { BaseFigure } from './base-figure.ts';
import type { GroupKey } from './group.ts';

/**
 * Which cell of its base figure a supplied value was divided by. `year-end-before`: the year that ended before the period began. So agencies divide:
 * all quarters of 2023 by the inhabitants at the end of 2022, which are the newest known when the quarter is over (Bundesagentur für Arbeit,
 * Bezugsgrößen der SGB-II-Hilfequoten).
 */
export interface DenominatorCell {
	readonly group: GroupKey;
	readonly time: 'same' | 'year-end-before';
}

/** Period and group of the denominator of a value of this period. Reference: 2023-Q4, 2023-24 and 2023 with `year-end-before`: 2022. */
export function denominatorCell({ denominatorCell: cell }: Pick<BaseFigure, 'denominatorCell'>, period: string): { period: string; group: GroupKey } {
	const began = cell?.time === 'year-end-before' ? parsePeriod(period)?.start : undefined;
	return { period: began === undefined ? period : String(Number(began.slice(0, 4)) - 1), group: cell?.group ?? '' };
}
