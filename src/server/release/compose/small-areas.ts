import { parsePeriod } from '#domain/period/period.ts';
import type { Unranked } from '#domain/secrecy/unranked.ts';
import { unranked } from '#domain/secrecy/unranked.ts';
import type { SmallAreas } from '#view/published.ts';
import type { ReleasedFigures } from './released-figures.ts';

/**
 * Which areas take no part in rankings, per period of any indicator. Inhabitants are those of the same period; where it has none (a school
 * year, a quarter), those of the newest one that ended before it did. Rests are never ranked anyway.
 * @param inhabitants the base figure that counts them
 */
export function smallAreas(figures: ReleasedFigures, inhabitants: string, periods: readonly string[]): SmallAreas {
	const counted = figures.periods(inhabitants);
	const { minimumInhabitants } = figures.settings.kommune.rules;
	return Object.fromEntries(periods.map((period) => {
		const of = counted.includes(period) ? period : counted.findLast((c) => endsBy(c, period)) ?? period;
		const small = figures.areasIn(period).filter((a) => !a.rest).flatMap((area): [string, Unranked][] => {
			const why = unranked(figures.figure(inhabitants, of, area.id, ''), minimumInhabitants);
			return why === null ? [] : [[area.id, why]];
		});
		return [period, Object.fromEntries(small)];
	}));
}

function endsBy(earlier: string, later: string): boolean {
	const [a, b] = [parsePeriod(earlier), parsePeriod(later)];
	return a !== null && b !== null && a.end <= b.end;
}
