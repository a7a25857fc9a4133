import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area, Level } from '#domain/area/area.ts';
import type { AreaGeometry } from '#domain/delivery/boundaries.ts';
import type { MapGeometry } from '#server/snapshot/read-models.ts';
import { labelPoint } from './label-point.ts';
import { linePath, polygonPath } from './svg-path.ts';

type Shape = Polygon | MultiPolygon;
type Collection = FeatureCollection<Shape, { area: string }>;

/** Width of the drawing frame; coordinates are whole units, about a third of a pixel on a wide screen. */
const WIDTH = 2000;
/** Details smaller than this triangle (square units of the frame) are left out. */
const DETAIL = 6;
/** Mean radius of the earth, metres (IUGG). */
const RADIUS = 6_371_008.8;

/**
 * Draws all levels of one Gebietsstand into one frame: a local projection true to scale at the middle latitude (an error below 1 ‰ over 50 km),
 * simplified with shared borders kept shared.
 * @param areas the areas that exist in this Gebietsstand
 * @returns one drawing per level that has polygons
 */
export function drawBorders(levels: readonly Level[], areas: readonly Area[], geometries: readonly AreaGeometry[]): Map<string, MapGeometry> {
	const byArea = new Map(geometries.map((g) => [g.area, g.geometry as Shape]));
	const drawn = new Map<string, MapGeometry>();
	const frame = frameAround([...byArea.entries()].filter(([id]) => areas.some((a) => a.id === id)).map(([, g]) => g));
	if (!frame) return drawn;
	const collections: Record<string, Collection> = {};
	for (const level of levels) {
		const features = areas.flatMap((a) => {
			const geometry = a.level === level.id ? byArea.get(a.id) : undefined;
			return geometry ? [{ type: 'Feature' as const, properties: { area: a.id }, geometry: frame.project(geometry) }] : [];
		});
		if (features.length > 0) collections[level.id] = { type: 'FeatureCollection', features };
	}
	const whole: Topology<Record<string, GeometryCollection<{ area: string }>>> = topology(collections) as never;
	const slim = simplify(presimplify(whole), DETAIL);
	levels.forEach((level, i) => {
		const object = slim.objects[level.id];
		const exact = collections[level.id];
		if (!object || !exact) return;
		const shapes = feature(slim, object).features.map((f, k) => {
			const geometry = f.geometry as Shape;
			const d = polygonPath(geometry) || polygonPath(exact.features[k]?.geometry ?? geometry);
			const [x, y] = labelPoint(exact.features[k]?.geometry ?? geometry);
			return { area: f.properties.area, d, x: Math.round(x), y: Math.round(y) };
		});
		const parent = slim.objects[levels[i - 1]?.id ?? ''];
		const parentBorders = parent ? linePath(mesh(slim, parent, (a, b) => a !== b)) : '';
		drawn.set(level.id, { width: WIDTH, height: frame.height, shapes, parentBorders, metresPerUnit: frame.metresPerUnit });
	});
	return drawn;
}

function frameAround(shapes: readonly Shape[]): { height: number; metresPerUnit: number; project(shape: Shape): Shape } | null {
	let west = Infinity, east = -Infinity, south = Infinity, north = -Infinity;
	for (const shape of shapes) for (const ring of rings(shape)) for (const [lon, lat] of ring) {
		west = Math.min(west, lon ?? west);
		east = Math.max(east, lon ?? east);
		south = Math.min(south, lat ?? south);
		north = Math.max(north, lat ?? north);
	}
	if (!(west < east && south < north)) return null;
	const radians = Math.PI / 180;
	const shrink = Math.cos(((south + north) / 2) * radians);
	const margin = 8;
	const unitsPerDegree = (WIDTH - 2 * margin) / ((east - west) * shrink);
	const at = ([lon = 0, lat = 0]: number[]): number[] => [margin + (lon - west) * shrink * unitsPerDegree, margin + (north - lat) * unitsPerDegree];
	return {
		height: Math.ceil((north - south) * unitsPerDegree + 2 * margin),
		metresPerUnit: (RADIUS * radians) / unitsPerDegree,
		project: (shape) => (shape.type === 'Polygon'
			? { type: 'Polygon', coordinates: shape.coordinates.map((ring) => ring.map(at)) }
			: { type: 'MultiPolygon', coordinates: shape.coordinates.map((polygon) => polygon.map((ring) => ring.map(at))) })
	};
}

const rings = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat());
