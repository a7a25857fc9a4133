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
