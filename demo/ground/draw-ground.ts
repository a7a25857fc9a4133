import type { GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { MakeRandom } from '../chance/random.ts';
import type { Raster } from './raster.ts';
import { CELL, REACH } from './raster.ts';
import { kinkArc, smoothArc } from './smooth.ts';
import type { Position } from './smooth.ts';
import { tidyRaster } from './tidy.ts';
import { tracePatches } from './trace.ts';

/** Where on earth the middle of a drawing lies, and how long one of its units is. */
export interface Site {
	readonly longitude: number;
	readonly latitude: number;
	readonly kmPerUnit: number;
}

/** Draws the ground of any set of patches; neighbours share exactly the same points in every drawing. */
export type DrawGround<Patch> = (patches: readonly Patch[]) => Polygon | MultiPolygon;

const KM_PER_DEGREE = 111.195;

/** Borders from a raster of grown patches. @param ids of the patches, in the order of the raster's labels; a patch without ground is left out of every drawing */
export function drawGround<Patch extends { readonly id: string }>(raster: Raster, ids: readonly string[], site: Site, makeRandom: MakeRandom): DrawGround<Patch> {
	tidyRaster(raster);
	const ground: GeometryCollection = { type: 'GeometryCollection', geometries: tracePatches(raster, ids.length) };
	const map: Topology = topology({ ground });
	map.arcs = map.arcs.map((arc) => kinkArc(smoothArc(arc as Position[], 8, 0.4), makeRandom).map((p) => toDegrees(p, site)));
	const drawn = map.objects['ground'];
	if (drawn?.type !== 'GeometryCollection') throw new Error('topology() keeps the kind of its objects');
	const pieces = new Map(ids.map((id, i) => [id, drawn.geometries[i] as TopoPolygon | TopoMultiPolygon]));
	return (patches) => {
		const { coordinates } = merge(map, patches.flatMap((p) => pieces.get(p.id) ?? []));
		return coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0]! } : { type: 'MultiPolygon', coordinates };
	};
}

/** Cell corners → degrees with six decimals (about ten centimetres). */
function toDegrees([x, y]: Position, { longitude, latitude, kmPerUnit }: Site): Position {
	const east = (x * CELL - REACH) * kmPerUnit, north = (y * CELL - REACH) * kmPerUnit;
	const lat = latitude + north / KM_PER_DEGREE;
	const lon = longitude + east / (KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180));
	return [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
}
