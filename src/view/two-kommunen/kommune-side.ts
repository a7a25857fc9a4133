import { existsOn } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { profileFigures } from '../comparison/profile-figures.ts';
import { yearOf } from '../comparison/row-periods.ts';
import { dayOf, frameOf, wholeOf } from '../frame.ts';
import { levelChoices } from '../indicator-choice.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { KommuneSide } from './two-kommunen-models.ts';

/** The two periods that end closest to each other; of equally close ones the newest. Null where one has no figures. */
export function sharedPeriods(first: PublishedIndicator, second: PublishedIndicator): readonly [string, string] | null {
	const pairs = first.periods.toReversed().flatMap((a) => second.periods.toReversed().map((b) => ({ pair: [a, b] as const, apart: Math.abs(Number(yearOf(a)) - Number(yearOf(b))) })));
	return pairs.toSorted((p, q) => p.apart - q.apart)[0]?.pair ?? null;
}

/** Null where the Kommune has no level with figures. */
export async function kommuneSide(snapshot: PublishedSnapshot, indicator: PublishedIndicator, period: string): Promise<KommuneSide | null> {
	const { catalogue } = snapshot;
	const level = levelChoices(catalogue, indicator).at(-1);
	const top = catalogue.levels[0];
	if (!level || !top) return null;
	const day = dayOf(catalogue, period);
	const figure = await profileFigures(snapshot, [top.id, level.id]);
	const small = (await snapshot.smallAreas())[period] ?? {};
	const here = catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day));
	const valued = here.flatMap((area) => { const f = figure(area, indicator.id, period); return f.kind === 'known' ? [{ area, value: f.value }] : []; });
	const days = indicator.baseFigures.flatMap((id) => catalogue.baseFigures.find((b) => b.id === id)?.referenceDate ?? []);
	return {
		frame: frameOf(snapshot), indicator, period, level, whole: figure(wholeOf(catalogue, day), indicator.id, period),
		areas: valued.filter(({ area }) => small[area.id] === undefined).sort((a, b) => a.value - b.value), without: here.length - valued.length, referenceDay: [...new Set(days)].join('; ')
	};
}
