/** All borders of one Gebietsstand. */
export interface BorderSources {
	/** First day of validity. */
	readonly gebietsstand: string;
	readonly sources: readonly BorderSource[];
	readonly rests: readonly RestDescription[];
}

/** Where the areas of one level come from. */
export interface BorderSource {
	readonly level: string;
	/** A file with polygons, the areas of a lower level joined, a table of areas or a list of them, both without polygons, or nothing (then `fixed` is set). */
	readonly from: BorderFile | { readonly joined: string } | { readonly list: string } | { readonly areas: readonly NamedArea[] } | { readonly nothing: true };
	/** Columns of a table that are added to the areas, matched by `key`. */
	readonly table: AreaTable | null;
	/** Where key, name, and key of the area above stand. */
	readonly key: AreaText;
	readonly name: AreaText;
	readonly above: AreaText | null;
	/** The whole file is this one area. */
	readonly fixed: { readonly code: string; readonly name: string } | null;
	readonly merged: readonly MergedArea[];
}

/** An area that the description itself names. */
export interface NamedArea {
	readonly code: string;
	readonly name: string;
	readonly above: string | null;
}

/** A text of an area: one of its properties, or its first characters. */
export interface AreaText {
	readonly property: string;
	readonly characters: number | null;
}

export interface BorderFile {
	readonly file: string;
	/** Name of the layer, where a file holds several. */
	readonly layer: string | null;
	/** `EPSG:25832` or a PROJ string, where the file does not say it. */
	readonly system: string | null;
}

export interface AreaTable {
	readonly file: string;
	/** Column with the key of the area. */
	readonly key: string;
}

/** Several polygons that count as one area: one value, each with its own outline. */
export interface MergedArea {
	readonly code: string;
	readonly name: string;
	/** Keys of the areas it takes the place of; they are no areas of their own any more. */
	readonly members: readonly string[];
	/** Key of the area above; null: the one that all members lie in. */
	readonly above: string | null;
}

export interface RestDescription {
	readonly level: string;
	readonly code: string;
	readonly name: string;
	readonly above: string | null;
}
