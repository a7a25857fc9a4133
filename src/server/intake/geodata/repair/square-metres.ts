import type { FlatPolygons } from '#domain/geometry/flat-ring.ts';
import { boxAround, polygonsArea } from '#domain/geometry/flat-ring.ts';

/** Metres of one degree of latitude on a sphere of the earth's mean radius (IUGG). */
const METRES = (6_371_008.8 * Math.PI) / 180;

/** Size of polygons in degrees, good to some per mille: for shares, not for a land register. */
export function squareMetres(polygons: FlatPolygons): number {
	const { south, north } = boxAround(polygons.flat());
	return polygonsArea(polygons) * METRES * METRES * Math.cos((((south + north) / 2) * Math.PI) / 180);
}
