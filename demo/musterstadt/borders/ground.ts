import type { GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { makeRandom } from '../random.ts';
import type { Patch } from '../town/patch.ts';
import { groundPatches } from '../town/patches.ts';
import { growPatches } from './growth.ts';
import type { Seed } from './growth.ts';
import { CELL_KM, REACH_KM } from './raster.ts';
import { kinkArc, smoothArc } from './smooth.ts';
import type { Position } from './smooth.ts';
import { tidyRaster } from './tidy.ts';
import { tracePatches } from './trace.ts';

/** The invented place: somewhere in the wooded hills between Weser and Leine, where no town lies. */
const MARKET = { longitude: 9.62, latitude: 51.77 };
const KM_PER_DEGREE = 111.195;

/** Draws the ground of any set of patches; neighbours share exactly the same points in every drawing. */
export type DrawGround = (patches: readonly Patch[]) => Polygon | MultiPolygon;

export function surveyGround(): DrawGround {
	const seeds = groundPatches.map((p): Seed => {
		const jitter = makeRandom('ground', p.id);
		// the corner that changes hands starts late, so that it stays a corner
		const delay = p.before !== p.after && p.fabric === 'rows' ? 0.35 : p.fabric === 'village' ? 0.15 : 0;
		return { at: [p.at[0] + jitter.between(-0.1, 0.1), p.at[1] + jitter.between(-0.1, 0.1)], delay };
	});
	const raster = growPatches(seeds);
	tidyRaster(raster);
	const traced = tracePatches(raster, seeds.length);
	const ground: GeometryCollection = { type: 'GeometryCollection', geometries: traced };
	const map: Topology = topology({ town: ground });
	map.arcs = map.arcs.map((arc) => kinkArc(smoothArc(arc as Position[], 8, 0.4)).map(toDegrees));
	const town = map.objects['town'];
	if (town?.type !== 'GeometryCollection') throw new Error('topology() keeps the kind of its objects');
	const pieces = new Map(groundPatches.map((p, i) => [p.id, town.geometries[i] as TopoPolygon | TopoMultiPolygon]));
	return (patches) => {
		const wanted = patches.flatMap((p) => pieces.get(p.id) ?? []);
		const { coordinates } = merge(map, wanted);
		return coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0]! } : { type: 'MultiPolygon', coordinates };
	};
}

/** Cell corners → degrees with six decimals (about ten centimetres). */
function toDegrees([x, y]: Position): Position {
	const east = x * CELL_KM - REACH_KM, north = y * CELL_KM - REACH_KM;
	const latitude = MARKET.latitude + north / KM_PER_DEGREE;
	const longitude = MARKET.longitude + east / (KM_PER_DEGREE * Math.cos((MARKET.latitude * Math.PI) / 180));
	return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
}
