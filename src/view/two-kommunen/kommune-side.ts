import { existsOn } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { profileFigures } from '../comparison/profile-figures.ts';
import { frameOf, wholeOf } from '../frame.ts';
import { dayOf } from '../frame/borders-day.ts';
import { levelChoices } from '../choice/level-choices.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { KommuneSide } from './two-kommunen-models.ts';

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
