import type { FlatPolygons, FlatRing } from '#domain/geometry/flat-ring.ts';
import { LIMITS } from '../../limits.ts';
import type { GeometryFault } from '../layer/geometry-words.ts';

/** GeoJSON geometry, type unknown → polygons. Everything is built anew: heights and foreign members go. */
export function readGeometry(geometry: unknown): FlatPolygons | GeometryFault {
	if (geometry === null || geometry === undefined) return 'empty';
	if (typeof geometry !== 'object' || !('type' in geometry) || !('coordinates' in geometry)) return 'not-polygon';
	const list = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : undefined;
	if (!Array.isArray(list)) return 'not-polygon';
	const polygons: FlatRing[][] = [];
	let points = 0;
	for (const polygon of list as unknown[]) {
		if (!Array.isArray(polygon)) return 'not-polygon';
		const rings: FlatRing[] = [];
		for (const ring of polygon as unknown[]) {
			if (!Array.isArray(ring)) return 'not-polygon';
			points += ring.length;
			if (points > LIMITS.verticesPerArea) return 'too-many-points';
			const read = readRing(ring);
			if (read === undefined) return 'not-a-number';
			rings.push(read);
		}
		if (rings.length > 0) polygons.push(rings);
	}
	return polygons.length === 0 ? 'empty' : polygons;
}

function readRing(points: readonly unknown[]): FlatRing | undefined {
	const ring = new Float64Array(points.length * 2);
	for (let i = 0; i < points.length; i++) {
		const point = points[i];
		const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
		if (typeof x !== 'number' || typeof y !== 'number') return undefined;
		ring[2 * i] = x;
		ring[2 * i + 1] = y;
	}
	return ring;
}
