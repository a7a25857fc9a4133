import type { Area, Level } from '#domain/area/area.ts';
import { bordersDay, gebietsstandOn } from '#domain/area/at-date.ts';
import { existsOn } from '#domain/area/area.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { parsePeriod } from '#domain/period/period.ts';
import { fileName } from './file-name.ts';
import type { PublishedSnapshot } from './published.ts';
import type { KommuneFrame, MapGeometry } from './read-models.ts';

/** What every page of a Kommune knows; levels carry the number of areas that exist under the newest borders, rests left out. */
export function frameOf(snapshot: PublishedSnapshot): KommuneFrame {
	const { kommune, themes } = snapshot.catalogue;
	return { kommune, themes, snapshot: snapshot.mark, levels: countedLevels(snapshot.catalogue), hasFacilities: snapshot.has(fileName.facilities) };
}

export function countedLevels(catalogue: Catalogue): (Level & { count: number })[] {
	const day = today(catalogue);
	return catalogue.levels.map((level) => ({ ...level, count: catalogue.areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day)).length }));
}

/** The borders day of the newest period that has figures; the newest Gebietsstand where there are none. */
export function today(catalogue: Catalogue): string {
	const ends = catalogue.indicators.flatMap((i) => i.periods).map((p) => parsePeriod(p)?.end ?? '');
	const newest = ends.reduce((a, b) => (a > b ? a : b), '');
	return bordersDay(newest, catalogue.gebietsstaende);
}

/** Borders day of a period key. */
export function dayOf(catalogue: Catalogue, period: string): string {
	return bordersDay(parsePeriod(period)?.end ?? '', catalogue.gebietsstaende);
}

export function mapOf(snapshot: PublishedSnapshot, level: string, day: string): Promise<MapGeometry | null> {
	const gebietsstand = gebietsstandOn(day, snapshot.catalogue.gebietsstaende);
	return gebietsstand ? snapshot.map(gebietsstand.id, level) : Promise.resolve(null);
}

/** Levels that have a map on that day, coarse first; one area alone makes none. */
export function mappedLevels(snapshot: PublishedSnapshot, day: string): Level[] {
	const { areas, gebietsstaende, levels } = snapshot.catalogue;
	const gebietsstand = gebietsstandOn(day, gebietsstaende)?.id ?? '';
	return levels.filter((level) => snapshot.has(fileName.map(gebietsstand, level.id)) && areas.filter((a) => a.level === level.id && !a.rest && existsOn(a, day)).length > 1);
}

/** The whole Kommune: the first area of the top level that exists on that day. */
export function wholeOf(catalogue: Catalogue, day: string): Area | null {
	const top = catalogue.levels[0];
	return catalogue.areas.find((a) => a.level === top?.id && !a.rest && existsOn(a, day)) ?? null;
}

/** The finest level that holds figures of any indicator and has more than one area. */
export function finestLevel(catalogue: Catalogue): Level {
	const used = catalogue.levels.filter((l) => catalogue.indicators.some((i) => i.levels.includes(l.id)));
	const level = used.at(-1) ?? catalogue.levels.at(-1);
	if (!level) throw new TypeError('A published Kommune has no level.');
	return level;
}
