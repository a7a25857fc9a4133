import type { AreaGeometry } from '../boundaries.ts';
import type { Polygons } from './same-geometry.ts';

/** The polygons of an area, one or many, whichever way GeoJSON spells them. */
export function polygonsOf({ geometry }: AreaGeometry): Polygons {
	return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Polygons;
}
