import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area, Level } from '#domain/area/area.ts';
import type { AreaGeometry } from '#domain/delivery/boundaries.ts';
import type { MapGeometry, MapInset } from '#view/read-models.ts';
import { labelPoint } from './label-point.ts';
import type { MapFrame, Shape } from './map-frame.ts';
import { WIDTH, boxOf, contains, frameAround, polygonsOf } from './map-frame.ts';
import { snapShapes } from './snap-shapes.ts';
import { linePath, polygonPath, smallMark } from './svg-path.ts';

interface Properties {
	readonly area: string;
	readonly parent: string | null;
}

/** Details smaller than this triangle (square units of the frame) are left out. */
const DETAIL = 6;

/**
 * Draws all levels of one Gebietsstand into one frame, simplified with shared borders kept shared. Nothing vanishes: what is too small to be drawn
 * becomes a mark at its place.
 * @param areas the areas that exist in this Gebietsstand
 * @returns one drawing per level that has polygons
 */
export function drawBorders(levels: readonly Level[], areas: readonly Area[], geometries: readonly AreaGeometry[]): Map<string, MapGeometry> {
	const shapeOf = new Map(geometries.map((g) => [g.area, g.geometry as Shape]));
	const drawable = areas.flatMap((area) => {
		const shape = shapeOf.get(area.id);
		return shape ? [{ area, shape }] : [];
	});
	const frame = frameAround(drawable.map((d) => d.shape));
	const drawn = new Map<string, MapGeometry>();
	if (!frame) return drawn;
	const collections: Record<string, FeatureCollection<Shape, Properties>> = {};
	const exact = new Map<string, Shape[]>();
	for (const { id } of levels) {
		const here = drawable.filter((d) => d.area.level === id);
		if (here.length === 0) continue;
		const inFrame = here.map((d) => frame.project(d.shape));
		exact.set(id, inFrame);
		collections[id] = { type: 'FeatureCollection', features: snapShapes(inFrame).map((geometry, i) => ({ type: 'Feature', properties: propertiesOf(here[i]?.area), geometry })) };
	}
	const whole: Topology<Record<string, GeometryCollection<Properties>>> = topology(collections) as never;
	const slim = simplify(presimplify(whole), DETAIL);
	const insets = insetsOf(frame, levels, drawable);
	for (const { id } of levels) {
		const object = slim.objects[id];
		if (!object) continue;
		const shapes = feature(slim, object).features.map((f, k) => {
			const projected = exact.get(id)?.[k] ?? (f.geometry as Shape);
			const [x, y] = labelPoint(projected).map(Math.round) as [number, number];
			return { area: f.properties.area, d: polygonPath(f.geometry as Shape) || polygonPath(projected) || smallMark(x, y), x, y };
		});
		const parentBorders = linePath(mesh(slim, object, (a, b) => a !== b && parentOf(a) !== parentOf(b)));
		drawn.set(id, { width: WIDTH, height: frame.height, shapes, parentBorders, metresPerUnit: frame.metresPerUnit, place: frame.place, ...(insets.length === 0 ? {} : { insets }) });
	}
	return drawn;
}

const propertiesOf = (area: Area | undefined): Properties => ({ area: area?.id ?? '', parent: area?.parent ?? null });

const parentOf = (object: object): string | null => (object as { properties: Properties }).properties.parent;

/** Named after the areas of the lowest level that lie in them. */
function insetsOf(frame: MapFrame, levels: readonly Level[], drawable: readonly { area: Area; shape: Shape }[]): MapInset[] {
	const lowest = levels.findLast((level) => drawable.some((d) => d.area.level === level.id))?.id;
	return frame.insets.map(({ x, y, width, height, kilometres, bearing, box }) => ({
		x, y, width, height, kilometres, bearing,
		names: drawable.filter((d) => d.area.level === lowest && polygonsOf(d.shape).every((rings) => contains(box, boxOf(rings[0] ?? [])))).map((d) => d.area.name)
	}));
}
