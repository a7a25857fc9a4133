import type { Area, Level } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { fileName } from './file-name.ts';
import { today } from './frame/borders-day.ts';
import type { PublishedSnapshot } from './published.ts';
import type { KommuneFrame } from './read-models.ts';

/** What every page of a Kommune knows; levels carry the number of areas that exist under the newest borders, rests left out. */
export function frameOf(snapshot: PublishedSnapshot): KommuneFrame {
	const { kommune, themes } = snapshot.catalogue;
	return { kommune, themes, snapshot: snapshot.mark, levels: countedLevels(snapshot.catalogue), hasFacilities: snapshot.has(fileName.facilities) };
}

export function countedLevels(catalogue: Catalogue): (Level & { count: number })[] {
	const day = today(catalogue);
	return catalogue.levels.map((level) => ({ ...level, count: catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day)).length }));
}

/** The whole Kommune: the first area of the top level that exists on that day. */
export function wholeOf(catalogue: Catalogue, day: string): Area | null {
	const top = catalogue.levels[0];
	return catalogue.areas.find((a) => a.level === top?.id && !a.rest && existsOn(a, day)) ?? null;
}
