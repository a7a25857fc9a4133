import type { Area } from '#domain/area/area.ts';
import { polygonsOf } from '#domain/delivery/areas/polygons-of.ts';
import type { Boundaries } from '#domain/delivery/boundaries.ts';
import { geometryOf } from './area-geometry.ts';

/** Upper areas without a polygon, of which every part has one, become the union of their parts, from below. */
export function joinUpward(boundaries: Boundaries, levels: readonly string[]): Boundaries {
	const known = new Map(boundaries.geometries.map((g) => [g.area, g]));
	const current = boundaries.areas.filter((a) => a.validTo === null && !a.rest);
	for (const level of levels.toReversed()) for (const area of current.filter((a) => a.level === level && !known.has(a.id))) {
		const parts = partsOf(area, current).map((a) => known.get(a.id));
		const shapes = parts.flatMap((g) => (g === undefined ? [] : [polygonsOf(g)]));
		if (parts.length > 0 && shapes.length === parts.length) for (const geometry of geometryOf(area.id, shapes)) known.set(area.id, geometry);
	}
	return { ...boundaries, geometries: [...known.values()] };
}

const partsOf = (area: Area, all: readonly Area[]): Area[] => all.filter((a) => a.parent === area.id);
