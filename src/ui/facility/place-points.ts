import type { FacilityKind } from '#domain/facility/facility-mark.ts';
import type { MapGeometry } from '#view/read-models.ts';
import type { Box, Point } from '../map/path-rings.ts';
import { boxOf, ringsOf } from '../map/path-rings.ts';

/** What is drawn as a mark. */
export interface MapPoint {
	readonly anchor: string;
	readonly kind: string;
	readonly name: string;
	readonly lon: number;
	readonly lat: number;
}

export interface PlacedPoint {
	readonly point: MapPoint;
	readonly at: Point;
}

const FEW = 100;

/** Points in map units, by kind in the given order; those beyond the drawing are counted. */
export function placePoints({ place, width, height }: MapGeometry, points: readonly MapPoint[], kinds: readonly FacilityKind[]): { readonly layers: readonly { readonly kind: FacilityKind; readonly points: readonly PlacedPoint[] }[]; readonly beyond: number } {
	if (place === undefined) return { layers: [], beyond: points.length };
	// Few points may stand on a map of one area, where a whole unit shows.
	const grid = (value: number): number => (points.length > FEW ? Math.round(value) : Math.round(value * 10) / 10);
	const placed = points.map((point): PlacedPoint => ({ point, at: [grid((point.lon - place.west) * place.unitsEast), grid((place.north - point.lat) * place.unitsSouth)] }));
	const within = placed.filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height);
	return { layers: kinds.map((kind) => ({ kind, points: within.filter(({ point }) => point.kind === kind.id) })).filter((layer) => layer.points.length > 0), beyond: placed.length - within.length };
}

/** Radius of a mark in map units where the map fills the page: few marks may be large, thousands must be small. */
export function markRadius(count: number): number {
	return count <= 60 ? 17 : count <= 300 ? 13 : count <= 1200 ? 10 : 7;
}

/** The part of the drawing around one area, with air, never narrower than a tenth of it. */
export function viewOf({ width, height, shapes }: MapGeometry, area: string | null): Box {
	const shape = shapes.find((s) => s.area === area);
	if (shape === undefined) return { left: 0, top: 0, right: width, bottom: height };
	const box = boxOf(ringsOf(shape.d));
	const across = Math.max((box.right - box.left) * 1.3, (box.bottom - box.top) * 1.3 * 1.25, width / 10);
	const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
	const round = Math.round;
	return { left: round(x - across / 2), right: round(x + across / 2), top: round(y - across / 2.5), bottom: round(y + across / 2.5) };
}
