/** Drawn borders of one level; structurally the snapshot's `MapGeometry`. */
export interface MapGeometry {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly MapShape[];
	/** Borders of the next upper level as one path, or empty. */
	readonly parentBorders: string;
	readonly metresPerUnit: number;
	readonly place?: { readonly west: number; readonly north: number; readonly unitsEast: number; readonly unitsSouth: number };
	readonly insets?: readonly MapInset[];
}

/** A box in which something is drawn that truly lies elsewhere; structurally the snapshot's `MapInset`. */
export interface MapInset {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly names: readonly string[];
	readonly kilometres: number;
	/** Degrees, 0 north, 90 east. */
	readonly bearing: number;
}

export interface MapShape {
	/** Area id. */
	readonly area: string;
	readonly d: string;
	/** A point inside the area. */
	readonly x: number;
	readonly y: number;
}
