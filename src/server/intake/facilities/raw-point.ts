/** One feature or line before its coordinates are understood; NaN where there are none. */
export interface RawPoint {
	/** 1-based line or place in the file. */
	readonly row: number;
	readonly texts: ReadonlyMap<string, string>;
	readonly x: number;
	readonly y: number;
	/** What stood there instead of coordinates; empty: nothing. */
	readonly instead: string;
}

export interface RawPoints {
	readonly points: readonly RawPoint[];
	/** How the file names its coordinates; null where it does not say. */
	readonly system: string | null;
	/** Columns the file has. */
	readonly columns: ReadonlySet<string>;
}
