import type { Polygons } from '#domain/delivery/areas/same-geometry.ts';

/** One feature of a boundary file, or one row of a table of areas. */
export interface BorderFeature {
	/** 1-based place in the file; the line of a table. */
	readonly place: number;
	readonly properties: ReadonlyMap<string, string>;
	/** null: an area without a polygon. */
	readonly polygons: Polygons | null;
}
