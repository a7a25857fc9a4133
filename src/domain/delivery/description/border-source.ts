import type { AreaTable, AreaText, BorderFile, MergedArea, NamedArea } from './border-file.ts';

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

export interface RestDescription {
	readonly level: string;
	readonly code: string;
	readonly name: string;
	readonly above: string | null;
}
