import type { Area, Level } from '../area/area.ts';
import { areasOn } from '../area/at-date.ts';
import { parentOn } from '../area/parent-on.ts';
import { polygonsOf } from '../delivery/areas/polygons-of.ts';
import type { Polygons } from '../delivery/areas/same-geometry.ts';
import type { Boundaries } from '../delivery/boundaries.ts';
import type { Box } from '../geometry/flat-ring.ts';
import { boxOfRings, placeOfPoint } from './place-of-point.ts';

/** Ids of the areas a point lies in, whole Kommune first; empty where it lies outside. */
export type Locate = (lon: number, lat: number) => readonly string[];

interface Ground {
	readonly area: Area;
	readonly polygons: Polygons;
	readonly box: Box;
}

/**
 * Points → areas, on the delivered borders of a day. The lowest level that has ground at the point decides, and the areas above follow from it, so that the
 * counts of quarters are those of their district. A point exactly on a border belongs to the first of the areas that touch there, by order of the areas (their
 * keys): every point of the town to exactly one.
 */
export function locator(levels: readonly Level[], { areas, geometries }: Boundaries, day: string): Locate {
	const geometryOf = new Map(geometries.map((g) => [g.area, g]));
	const there = areasOn(areas, day);
	const above = new Map(there.map((area) => [area.id, parentOn(area, day, areas)]));
	const ground = levels.map(({ id }) => there.filter((a) => a.level === id && !a.rest).flatMap((area): Ground[] => {
		const geometry = geometryOf.get(area.id);
		if (geometry === undefined) return [];
		const polygons = polygonsOf(geometry);
		return [{ area, polygons, box: boxOfRings(polygons) }];
	})).toReversed();
	return (lon, lat) => {
		for (const level of ground) {
			const found = level.find(({ box, polygons }) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north && polygons.some((polygon) => placeOfPoint(lon, lat, polygon) !== 'outside'));
			if (found !== undefined) return upward(found.area, above);
		}
		return [];
	};
}

function upward(area: Area, above: ReadonlyMap<string, Area | null>): string[] {
	const line: string[] = [];
	for (let at: Area | null = area; at !== null; at = above.get(at.id) ?? null) line.unshift(at.id);
	return line;
}
