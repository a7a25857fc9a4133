/** One point as the reader of a format hands it on: its texts by column, and its place in degrees. */
export interface FacilityRow {
	/** 1-based line of the table, or place in the file. */
	readonly row: number;
	readonly texts: ReadonlyMap<string, string>;
	readonly lon: number;
	readonly lat: number;
}
