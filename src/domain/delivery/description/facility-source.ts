import type { LineRange } from '../sheet/line-range.ts';

/** Words of a column → what they stand for; a word not among `codes` stands for itself. */
export interface FacilityWords {
	readonly column: string;
	readonly codes: ReadonlyMap<string, string> | null;
}

/** One delivered list of facilities: which column is what. Columns that are not named are not taken. */
export interface FacilitySource {
	readonly id: string;
	readonly title: string;
	readonly file: string;
	/** `EPSG:25832` or a PROJ string, where the file does not say it. */
	readonly system: string | null;
	/** Columns with the coordinates of a table; null: the file has points (GeoJSON). */
	readonly place: { readonly x: string; readonly y: string } | null;
	readonly kind: { readonly fixed: string } | FacilityWords;
	readonly subKind: { readonly fixed: string } | FacilityWords | null;
	readonly key: string | null;
	/** Texts of several columns, joined by blanks. */
	readonly name: readonly string[];
	readonly address: readonly string[];
	readonly provider: string | null;
	readonly places: string | null;
	readonly web: string | null;
	/** ISO day. */
	readonly date: string;
	readonly source: string;
	readonly licence: { readonly name: string; readonly url: string } | null;
	/** Of a table. */
	readonly delimiter: string | null;
	readonly sheet: string | null;
	readonly header: LineRange;
}
