import type { FlatPolygons, FlatRing } from '#domain/geometry/flat-ring.ts';
import { nestRings } from '#domain/geometry/nest-rings.ts';
import { LIMITS } from '../../limits.ts';
import type { GeometryFault } from '../layer/geometry-words.ts';
import { LayerRefused } from '../layer/layer-refused.ts';

const FILE_CODE = 9994;
const HEADER = 100;
/** Polygon, PolygonZ, PolygonM: the same up to the points; heights and measures follow them and are left. */
const POLYGONS = new Set([5, 15, 25]);

/**
 * The .shp part of a Shapefile, record by record (ESRI Shapefile Technical Description, 1998; numbers of records and lengths are
 * big-endian, all else little-endian). A length that contradicts what it holds makes the file damaged.
 */
export function* readShp(bytes: Uint8Array): Generator<FlatPolygons | GeometryFault> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (view.byteLength < HEADER || view.getInt32(0) !== FILE_CODE) throw new LayerRefused('damaged', '.shp');
	const end = view.getInt32(24) * 2;
	if (end < HEADER || end > view.byteLength) throw new LayerRefused('damaged', '.shp');
	for (let at = HEADER; at < end;) {
		const start = at + 8;
		const length = start <= end ? view.getInt32(at + 4) * 2 : -1;
		if (length < 4 || start + length > end) throw new LayerRefused('damaged', '.shp');
		yield readRecord(view, start, length);
		at = start + length;
	}
}

function readRecord(view: DataView, start: number, length: number): FlatPolygons | GeometryFault {
	const type = view.getInt32(start, true);
	if (type === 0) return 'empty';
	if (!POLYGONS.has(type)) return 'not-polygon';
	if (length < 44) throw new LayerRefused('damaged', '.shp');
	const parts = view.getInt32(start + 36, true), points = view.getInt32(start + 40, true);
	const first = start + 44 + parts * 4;
	if (parts < 0 || points < 0 || first + points * 16 > start + length) throw new LayerRefused('damaged', '.shp');
	if (points > LIMITS.verticesPerArea) return 'too-many-points';
	const rings: FlatRing[] = [];
	for (let part = 0; part < parts; part++) {
		const from = view.getInt32(start + 44 + part * 4, true);
		const to = part + 1 < parts ? view.getInt32(start + 48 + part * 4, true) : points;
		if (from < 0 || to < from || to > points) throw new LayerRefused('damaged', '.shp');
		const ring = new Float64Array((to - from) * 2);
		for (let i = 0; i < ring.length; i++) ring[i] = view.getFloat64(first + from * 16 + i * 8, true);
		rings.push(ring);
	}
	return rings.length === 0 ? 'empty' : nestRings(rings);
}
