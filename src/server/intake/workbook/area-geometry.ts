import type { Polygons } from '#domain/delivery/areas/same-geometry.ts';
import type { AreaGeometry } from '#domain/delivery/boundaries.ts';
import { joinPolygons } from '#server/base/geometry/join-polygons.ts';

/** One area out of one or several shapes; none where they cannot be joined. */
export function geometryOf(area: string, shapes: readonly Polygons[]): AreaGeometry[] {
	const joined = shapes.length === 1 ? shapes[0] : joinPolygons(shapes);
	if (joined === undefined) return [];
	const [only] = joined;
	return [{ area, geometry: joined.length === 1 && only !== undefined ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: joined } }];
}
