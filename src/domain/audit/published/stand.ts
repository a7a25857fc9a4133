/** What anybody can fetch of one Datenstand, parsed and not trusted further than its shape. The auditor reads the files as a stranger would. */
export interface PublishedStand {
	/** `katalog.json`. */
	readonly catalogue: unknown;
	/** JSON-stat by base figure id, and by indicator id. */
	readonly datasets: ReadonlyMap<string, unknown>;
	readonly indicators: ReadonlyMap<string, unknown>;
	/** By `{indicator}/{group or insgesamt}`, and by level; may be empty where only the API was read. */
	readonly slices: ReadonlyMap<string, unknown>;
	readonly profiles: ReadonlyMap<string, unknown>;
	/** Per base figure and flat cell of its dataset: how often the count behind it was corrected. Equal numbers = the same unknown in all Datenstände. */
	readonly versions?: ReadonlyMap<string, Int32Array>;
}

/** A count published elsewhere: the sum over these areas lies between `from` and `to`. */
export interface OutsideCount {
	readonly baseFigure: string;
	readonly areas: readonly string[];
	readonly period: string;
	readonly group: string;
	readonly from: number;
	readonly to: number;
	readonly source: string;
}
