import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Box } from '#domain/geometry/flat-ring.ts';
import type { MapPlace } from '#view/read-models.ts';
import { farGroups } from './far-groups.ts';
import { AIR, placeInsets } from './place-insets.ts';
import type { Rectangle } from './place-insets.ts';

export type Shape = Polygon | MultiPolygon;

/** A part of the town that is not drawn at its place. */
export interface FramedInset extends Rectangle {
	/** Where its part truly lies, in degrees. */
	readonly box: Box;
	readonly kilometres: number;
	/** From the main body to the part: 0 north, 90 east. */
	readonly bearing: number;
}

export interface MapFrame {
	readonly height: number;
	readonly metresPerUnit: number;
	readonly insets: readonly FramedInset[];
	readonly place: MapPlace;
	project(shape: Shape): Shape;
}

/** Width of the drawing; coordinates are about a third of a pixel on a wide screen. */
export const WIDTH = 2000;
const MARGIN = 8;
/** Mean radius of the earth, metres (IUGG). */
const RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * A local projection true to scale at the middle latitude (an error below 1 ‰ over 50 km) into a drawing of fixed width. Parts far away are moved into
 * insets of the same scale.
 * @returns undefined where there is nothing to draw
 */
export function frameAround(shapes: readonly Shape[]): MapFrame | undefined {
	const outer = shapes.flatMap(polygonsOf).map((rings) => boxOf(rings[0] ?? []));
	if (!outer.some((b) => b.west < b.east && b.south < b.north)) return undefined;
	const shrink = Math.cos(((Math.min(...outer.map((b) => b.south)) + Math.max(...outer.map((b) => b.north))) / 2) * RADIANS);
	const plane = ({ west, south, east, north }: Box): Box => ({ west: west * shrink, south, east: east * shrink, north });
	const { main, far } = farGroups(outer.map(plane));
	const unitsPerDegree = (WIDTH - 2 * MARGIN) / (main.east - main.west);
	const metresPerUnit = (RADIUS * RADIANS) / unitsPerDegree;
	const at = ([lon = 0, lat = 0]: Position): [number, number] => [MARGIN + (lon * shrink - main.west) * unitsPerDegree, MARGIN + (main.north - lat) * unitsPerDegree];
	const inFar = (rings: readonly Position[][]): number => far.findIndex((group) => contains(group, plane(boxOf(rings[0] ?? []))));
	const vectors = far.map((group): [number, number] => [(group.west + group.east - main.west - main.east) / 2, (main.south + main.north - group.south - group.north) / 2]);
	const drawn = far.length === 0 ? [] : shapes.flatMap(polygonsOf).filter((rings) => inFar(rings) < 0).flat(2).map(at);
	const placed = placeInsets(far.map((group, i) => ({ width: (group.east - group.west) * unitsPerDegree, height: (group.north - group.south) * unitsPerDegree, towards: vectors[i] as [number, number] })),
		WIDTH, Math.ceil((main.north - main.south) * unitsPerDegree + 2 * MARGIN), drawn);
	const insets = placed.insets.map((rectangle, i): FramedInset => {
		const group = far[i] as Box, [x, y] = vectors[i] as [number, number];
		return {
			x: Math.round(rectangle.x), y: Math.round(rectangle.y), width: Math.round(rectangle.width), height: Math.round(rectangle.height),
			box: { west: group.west / shrink, south: group.south, east: group.east / shrink, north: group.north },
			kilometres: Math.round((Math.hypot(x, y) * RADIUS * RADIANS) / 1000), bearing: Math.round((Math.atan2(x, -y) / RADIANS + 360) % 360)
		};
	});
	const project = (rings: Position[][]): Position[][] => {
		const inset = insets[inFar(rings)];
		if (inset === undefined) return rings.map((ring) => ring.map(at));
		const [left, top] = at([inset.box.west, inset.box.north]);
		return rings.map((ring) => ring.map(at).map(([x, y]) => [x - left + inset.x + AIR, y - top + inset.y + AIR]));
	};
	return {
		height: Math.ceil(placed.height), metresPerUnit, insets,
		place: { west: (main.west - MARGIN / unitsPerDegree) / shrink, north: main.north + MARGIN / unitsPerDegree, unitsEast: unitsPerDegree * shrink, unitsSouth: unitsPerDegree },
		project: (shape) => (shape.type === 'Polygon' ? { type: 'Polygon', coordinates: project(shape.coordinates) } : { type: 'MultiPolygon', coordinates: shape.coordinates.map(project) })
	};
}

export const polygonsOf = (shape: Shape): Position[][][] => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);

export function boxOf(ring: readonly Position[]): Box {
	let west = Infinity, south = Infinity, east = -Infinity, north = -Infinity;
	for (const [x = 0, y = 0] of ring) {
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	return { west, south, east, north };
}

/** With room for the last digit. */
export const contains = (outer: Box, inner: Box): boolean => inner.west >= outer.west - 1e-9 && inner.east <= outer.east + 1e-9 && inner.south >= outer.south - 1e-9 && inner.north <= outer.north + 1e-9;
