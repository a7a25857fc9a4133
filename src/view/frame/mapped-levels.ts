/** Which levels of a Kommune have a drawing, and which. */
import type { Level } from '#domain/area/area.ts';
import { existsOn } from '#domain/area/area.ts';
import { gebietsstandOn } from '#domain/area/at-date.ts';
import { fileName } from '../file-name.ts';
import type { PublishedSnapshot } from '../published.ts';
import type { MapGeometry } from '../read-models.ts';

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
