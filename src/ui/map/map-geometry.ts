/** Drawn borders of one level; structurally the snapshot's `MapGeometry`. */
export interface MapGeometry {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly MapShape[];
	/** Borders of the next upper level as one path, or empty. */
	readonly parentBorders: string;
	readonly metresPerUnit: number;
}

export interface MapShape {
	/** Area id. */
	readonly area: string;
	readonly d: string;
	/** A point inside the area. */
	readonly x: number;
	readonly y: number;
}
