import type { FlatPolygons } from '../flat-ring.ts';
import { boxAround, pointInside, polygonsContain } from '../flat-ring.ts';
import { findFaces } from './find-faces.ts';
import type { BorderLine } from './open-lines.ts';
import { openLines } from './open-lines.ts';
import { nodeLines } from './node-lines.ts';
import { PointSet } from './point-set.ts';

/** Where the areas of a level do not fit together. */
export interface Misfit {
	readonly kind: 'gap' | 'overlap';
	/** Square metres, with what may lie inside it. */
	readonly size: number;
	/** Areas around a gap, or those that overlap; indices. */
	readonly areas: readonly number[];
}

/** Mean radius of the earth, metres (IUGG). */
const METRES = (6_371_008.8 * Math.PI) / 180;
/** What lies closer together is the same place: a centimetre, or more where the extent asks for it. */
const UNIT = 0.01;
const MOST_UNITS = 6e7;
/** More lines that no neighbour shares are no level of areas any more. */
const MOST_OPEN = 300_000;

/**
 * Gaps enclosed by the areas of a level, and overlaps between them. The common borders of neighbours that share their points fall out at once;
 * only what is left is cut and counted.
 * @param areas polygons in degrees, outer rings counter-clockwise, holes clockwise
 * @returns undefined where the borders are too tangled to tell
 */
export function checkCoverage(areas: readonly FlatPolygons[]): Misfit[] | undefined {
	const { west, south, east, north } = boxAround(areas.flat(2));
	if (!(west < east && south < north)) return [];
	const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const unit = Math.max(UNIT, ((east - west) * shrink * METRES) / MOST_UNITS, ((north - south) * METRES) / MOST_UNITS);
	const [perLongitude, perLatitude] = [(shrink * METRES) / unit, METRES / unit];
	const points = new PointSet();
	const open = openBorders(areas, (x, y) => points.at((x - west) * perLongitude, (y - south) * perLatitude));
	const noded = open && nodeLines(open, points);
	return noded && findFaces(noded, points).filter((face) => face.areas !== 1).map((face) => {
		const ring = Float64Array.from(face.points.flatMap((p) => [west + (points.x[p] as number) / perLongitude, south + (points.y[p] as number) / perLatitude]));
		return { kind: face.areas < 1 ? 'gap' : 'overlap', size: face.size * unit * unit, areas: face.areas > 1 && face.beside.size !== face.areas ? covering(ring, areas) : [...face.beside] };
	});
}

function openBorders(areas: readonly FlatPolygons[], at: (x: number, y: number) => number): BorderLine[] | undefined {
	const count = areas.flat(2).reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
	const from = new Int32Array(count), to = new Int32Array(count), owner = new Int32Array(count);
	let k = 0;
	for (const [area, polygons] of areas.entries()) for (const rings of polygons) for (const ring of rings) {
		let point = at(ring[0] as number, ring[1] as number);
		for (let i = 2; i < ring.length; i += 2) {
			from[k] = point;
			to[k] = point = at(ring[i] as number, ring[i + 1] as number);
			owner[k++] = area;
		}
	}
	const open = openLines(from, to);
	return open.length > MOST_OPEN ? undefined : open.map((line) => ({ from: from[line] as number, to: to[line] as number, area: owner[line] as number }));
}

/** Areas over the middle of a piece. */
function covering(ring: Float64Array, areas: readonly FlatPolygons[]): number[] {
	const [x, y] = pointInside(Float64Array.of(...ring, ring[0] as number, ring[1] as number));
	return areas.flatMap((polygons, i) => (polygonsContain(polygons, x, y) ? [i] : []));
}
