import type { GeometryCollection } from 'geojson';
import { mergeArcs, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Polygons, Position } from '#domain/delivery/areas/same-geometry.ts';
import { signedArea } from '#domain/geometry/flat-ring.ts';

/**
 * Polygons of several areas → one, inner borders dissolved. Only borders that share their points vanish; what a careless export
 * leaves between two neighbours stays as a sliver, because closing it would move a border. undefined where nothing sensible comes out
 * (the same area twice cancels itself).
 */
export function joinPolygons(parts: readonly Polygons[]): Polygons | undefined {
	const geometries = parts.map((polygons) => ({ type: 'MultiPolygon' as const, coordinates: polygons.map((p) => p.map((r) => r.map(([x, y]) => [x, y]))) }));
	const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
	const topo: Topology = topology({ areas: collection });
	const areas = topo.objects['areas'];
	if (areas?.type !== 'GeometryCollection') throw new Error('topology lost its collection');
	const joined = feature(topo, mergeArcs(topo, areas.geometries as (TopoPolygon | TopoMultiPolygon)[]));
	const { coordinates } = joined.geometry;
	return coordinates.length === 0 ? undefined : coordinates.map((rings) => rings.map((ring, r) => turned(ring.map(([x = 0, y = 0]): Position => [x, y]), r === 0)));
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946). */
function turned(ring: Position[], counterClockwise: boolean): Position[] {
	return signedArea(Float64Array.from(ring.flat())) > 0 === counterClockwise ? ring : ring.reverse();
}
