import type { Polygons, Position } from '#domain/delivery/areas/same-geometry.ts';
import type { Finding } from '#domain/delivery/finding.ts';
import type { FlatRing } from '#domain/geometry/flat-ring.ts';
import type { BorderFeature } from '../border-feature.ts';
import type { ParsedLayer } from './parse-layer.ts';

/** A parsed layer on its way between threads: all coordinates in one block, which moves without being copied. */
export interface PackedLayer {
	readonly places: readonly number[];
	readonly properties: readonly (readonly (readonly [string, string])[])[];
	/** Per feature and polygon the number of points of each ring. */
	readonly shapes: readonly (readonly (readonly number[])[])[];
	readonly coordinates: Float64Array;
	readonly findings: readonly Finding[];
}

export function packLayer({ features, findings }: ParsedLayer): PackedLayer {
	const rings = features.flatMap((f) => f.polygons.flat());
	const coordinates = new Float64Array(rings.reduce((sum, ring) => sum + ring.length, 0));
	let at = 0;
	for (const ring of rings) {
		coordinates.set(ring, at);
		at += ring.length;
	}
	return {
		places: features.map((f) => f.place), properties: features.map((f) => [...f.properties]),
		shapes: features.map((f) => f.polygons.map((p) => p.map((ring) => ring.length / 2))), coordinates, findings
	};
}

export function unpackLayer({ places, properties, shapes, coordinates }: PackedLayer): BorderFeature[] {
	let at = 0;
	const next = (points: number): Position[] => pairs(coordinates.subarray(at, (at += points * 2)));
	return places.map((place, i) => {
		const polygons: Polygons = (shapes[i] ?? []).map((rings) => rings.map(next));
		return { place, properties: new Map(properties[i]), polygons: polygons.length === 0 ? null : polygons };
	});
}

function pairs(ring: FlatRing): Position[] {
	const points: Position[] = [];
	for (let i = 0; i < ring.length; i += 2) points.push([ring[i] as number, ring[i + 1] as number]);
	return points;
}
