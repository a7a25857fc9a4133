import type { Level } from '#domain/area/area.ts';
import type { Catalogue, PublishedIndicator } from '#domain/indicator/published.ts';

/** Levels that can be chosen: those with figures and more than one area; all with figures where there is no such level. */
export function levelChoices(catalogue: Catalogue, indicator: PublishedIndicator): Level[] {
	const used = catalogue.levels.filter((l) => indicator.levels.includes(l.id));
	const plural = used.filter((l) => catalogue.areas.filter((a) => a.level === l.id && !a.rest).length > 1);
	return plural.length > 0 ? plural : used;
}
