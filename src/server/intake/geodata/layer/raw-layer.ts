import type { FlatPolygons } from '#domain/geometry/flat-ring.ts';

/** One feature in the coordinates of its file. */
export interface RawFeature {
	/** 1-based place in the file. */
	readonly place: number;
	readonly properties: ReadonlyMap<string, string>;
	polygons: FlatPolygons;
}

/** What the reader of a format hands on. */
export interface RawLayer {
	readonly features: readonly RawFeature[];
	/** How the file names its coordinates: `EPSG:25833`, WKT, or null where it does not say. */
	readonly system: string | null;
}
