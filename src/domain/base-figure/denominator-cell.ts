import { parsePeriod } from '../period/period.ts';
import type { BaseFigure } from './base-figure.ts';
import type { GroupKey } from './group.ts';

/**
 * Period and group of the denominator of a supplied value of this period. `year-end-before`: the year that ended before the period began. So agencies
 * divide: all quarters of 2023 by the inhabitants at the end of 2022, the newest that are known then (Bundesagentur für Arbeit, Bezugsgrößen der
 * SGB-II-Hilfequoten). Reference: 2023-Q4, 2023-24 and 2023: 2022.
 */
export function denominatorCell({ denominatorCell: cell }: Pick<BaseFigure, 'denominatorCell'>, period: string): { period: string; group: GroupKey } {
	const began = cell?.time === 'year-end-before' ? parsePeriod(period)?.start : undefined;
	return { period: began === undefined ? period : String(Number(began.slice(0, 4)) - 1), group: cell?.group ?? '' };
}
