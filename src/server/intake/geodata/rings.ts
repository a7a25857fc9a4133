import type { Polygons, Position } from '#domain/delivery/areas/same-geometry.ts';
import { LIMITS } from '../limits.ts';

/** Why a geometry cannot be used. */
export type GeometryFault = 'not-polygon' | 'open-ring' | 'not-a-number' | 'axes-swapped' | 'not-wgs84' | 'too-many-points';
export type ReadGeometry = { readonly kind: 'polygons'; readonly polygons: Polygons; readonly points: number } | { readonly kind: 'fault'; readonly fault: GeometryFault };

const fault = (which: GeometryFault): ReadGeometry => ({ kind: 'fault', fault: which });

/**
 * GeoJSON geometry → polygons. Everything is built anew (heights and foreign members go), rings turned as RFC 7946 wants them: outer
 * ones counter-clockwise, holes clockwise.
 */
export function readPolygons(geometry: unknown, pointLimit: number = LIMITS.verticesPerArea): ReadGeometry {
	if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry)) return fault('not-polygon');
	const list = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : undefined;
	if (!Array.isArray(list) || list.length === 0) return fault('not-polygon');
	const polygons: Position[][][] = [];
	let points = 0;
	let swapped = 0;
	let outside = 0;
	for (const polygon of list as unknown[]) {
		if (!Array.isArray(polygon) || polygon.length === 0) return fault('not-polygon');
		const rings: Position[][] = [];
		for (const ring of polygon as unknown[]) {
			if (!Array.isArray(ring)) return fault('not-polygon');
			points += ring.length;
			if (points > pointLimit) return fault('too-many-points');
			const read: Position[] = [];
			for (const point of ring as unknown[]) {
				const [x, y] = Array.isArray(point) ? (point as unknown[]) : [];
				if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return fault('not-a-number');
				if (Math.abs(x) > 180 || Math.abs(y) > 90) outside++;
				if (x >= 47 && x <= 55.2 && y >= 5.8 && y <= 15.1) swapped++;
				read.push([x, y]);
			}
			const [first, last] = [read[0], read.at(-1)];
			if (first === undefined || last === undefined || read.length < 4 || first[0] !== last[0] || first[1] !== last[1]) return fault('open-ring');
			rings.push(turned(read, rings.length === 0));
		}
		polygons.push(rings);
	}
	if (outside > 0) return fault('not-wgs84');
	if (swapped === points) return fault('axes-swapped');
	return { kind: 'polygons', polygons, points };
}

function turned(ring: Position[], counterClockwise: boolean): Position[] {
	let area = 0;
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1] as Position, ring[i] as Position];
		area += a[0] * b[1] - b[0] * a[1];
	}
	return area > 0 === counterClockwise ? ring : ring.reverse();
}
