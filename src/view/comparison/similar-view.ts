import type { Area } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { PublishedIndicator } from '#domain/indicator/published.ts';
import { LEAST_KNOWN, similarAreas } from '#domain/similarity/similar-areas.ts';
import { dayOf, today } from '../frame/borders-day.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { SimilarAreas } from './similar-areas.ts';
import { profileFigures } from './profile-figures.ts';

/** How many similar areas are named. */
const NAMED = 5;
const COMPARABLE: readonly PublishedIndicator['kind'][] = ['share', 'rate', 'ratio', 'mean', 'supplied'];

/**
 * The rule, in the words of the page: all indicators that are no plain counts, each in the newest period in which at least three quarters of the
 * level's areas have a value. Areas with few inhabitants take no part, as in rankings: their shares jump. Changes between periods that an office
 * delivers ready-made stay out by their unit, they tell nothing of how things are. Null at the top, for rests, past areas and levels of fewer than three.
 */
export async function similarView(snapshot: PublishedSnapshot, area: Area): Promise<SimilarAreas | null> {
	const { catalogue } = snapshot;
	const day = today(catalogue);
	const level = catalogue.levels.find((l) => l.id === area.level);
	const mates = catalogue.areas.filter((a) => a.level === area.level && !a.rest && existsOn(a, day));
	if (!level || area.rest || mates.length < 3 || !mates.some((a) => a.id === area.id)) return null;
	const figure = await profileFigures(snapshot, [area.level]);
	const small = await snapshot.smallAreas();
	const chosen = catalogue.indicators.filter((i) => COMPARABLE.includes(i.kind) && i.unit !== 'Prozentpunkte').flatMap((indicator) => {
		const period = indicator.periods.findLast((p) => mates.filter((a) => existsOn(a, dayOf(catalogue, p)) && figure(a, indicator.id, p).kind === 'known').length >= LEAST_KNOWN * mates.length);
		return period === undefined ? [] : [{ indicator, period }];
	});
	const newestCount = Object.keys(small).filter((p) => dayOf(catalogue, p) <= day).sort().at(-1) ?? '';
	const ranked = mates.filter((a) => small[newestCount]?.[a.id] === undefined);
	const similarity = similarAreas(area.id, ranked.map((a) => ({ id: a.id, values: chosen.map(({ indicator, period }) => valueOf(figure(a, indicator.id, period))) })), NAMED);
	const byId = new Map(mates.map((a) => [a.id, a]));
	return {
		area, level,
		nearest: (similarity?.nearest ?? []).flatMap(({ id, distance }) => { const found = byId.get(id); return found ? [{ area: found, distance }] : []; }),
		compared: similarity?.compared ?? 0, withGaps: similarity?.leftOut ?? 0, tooSmall: mates.length - ranked.length,
		indicators: chosen.map(({ indicator, period }) => ({ title: indicator.title, period }))
	};
}

function valueOf(figure: { readonly kind: string; readonly value?: number }): number | null {
	return figure.kind === 'known' ? figure.value ?? null : null;
}
