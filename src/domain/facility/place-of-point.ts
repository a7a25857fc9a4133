import type { Polygon, Polygons, Position } from '../delivery/areas/same-geometry.ts';
import type { Box } from '../geometry/flat-ring.ts';
import { side } from '../geometry/side.ts';

/**
 * Does the point lie in the polygon, outer ring first, or exactly on its border? Even-odd rule over all rings with exact sides, so a hole is outside and
 * its edge is border.
 */
export function placeOfPoint(lon: number, lat: number, rings: Polygon): 'inside' | 'border' | 'outside' {
	let inside = false;
	for (const ring of rings) for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [ax, ay] = ring[j] as Position, [bx, by] = ring[i] as Position;
		if (lat < Math.min(ay, by) || lat > Math.max(ay, by) || lon > Math.max(ax, bx)) continue;
		const on = side(ax, ay, bx, by, lon, lat);
		if (on === 0 && lon >= Math.min(ax, bx)) return 'border';
		// Half-open in latitude: a corner counts for one of its two edges. Left of an edge that goes up, right of one that goes down.
		if (ay > lat !== by > lat && on === (by > ay ? 1 : -1)) inside = !inside;
	}
	return inside ? 'inside' : 'outside';
}

export function boxOfRings(polygons: Polygons): Box {
	let west = Infinity, south = Infinity, east = -Infinity, north = -Infinity;
	for (const rings of polygons) for (const [x, y] of rings[0] ?? []) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	return { west, south, east, north };
}
