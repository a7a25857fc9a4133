import type { Area } from '../area/area.ts';

/** GeoJSON geometry of one area in WGS84 (longitude, latitude). */
export interface AreaGeometry {
	readonly area: string;
	readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: readonly unknown[] };
}

/** All areas of a Kommune over all its Gebietsstände, and their polygons. Areas without polygon: rests, and levels without a boundary file. */
export interface Boundaries {
	/** Parents before children; within a level by code. */
	readonly areas: readonly Area[];
	readonly geometries: readonly AreaGeometry[];
}
