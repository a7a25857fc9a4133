import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { yearOf } from '../comparison/period-year.ts';

/** The two periods that end closest to each other; of equally close ones the newest. Null where one has no figures. */
export function sharedPeriods(first: PublishedIndicator, second: PublishedIndicator): readonly [string, string] | null {
	const pairs = first.periods.toReversed().flatMap((a) => second.periods.toReversed().map((b) => ({ pair: [a, b] as const, apart: Math.abs(Number(yearOf(a)) - Number(yearOf(b))) })));
	return pairs.toSorted((p, q) => p.apart - q.apart)[0]?.pair ?? null;
}
