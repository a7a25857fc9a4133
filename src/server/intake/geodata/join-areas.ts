import type { GeometryCollection } from 'geojson';
import { mergeArcs, feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import type { Polygons } from '#domain/delivery/areas/same-geometry.ts';
import { readPolygons } from './rings.ts';

/**
 * Polygons of several areas → one, inner borders dissolved. Only borders that share their points vanish; what a careless export
 * leaves between two neighbours stays as a sliver, because closing it would move a border. undefined where nothing sensible comes out
 * (the same area twice cancels itself).
 */
export function joinAreas(parts: readonly Polygons[]): Polygons | undefined {
	const geometries = parts.map((polygons) => ({ type: 'MultiPolygon' as const, coordinates: polygons.map((p) => p.map((r) => r.map(([x, y]) => [x, y]))) }));
	const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
	const topo: Topology = topology({ areas: collection });
	const areas = topo.objects['areas'];
	if (areas?.type !== 'GeometryCollection') throw new Error('topology lost its collection');
	const joined = feature(topo, mergeArcs(topo, areas.geometries as (TopoPolygon | TopoMultiPolygon)[]));
	const read = readPolygons(joined.geometry, Infinity);
	return read.kind === 'polygons' ? read.polygons : undefined;
}
