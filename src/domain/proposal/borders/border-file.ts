/** The properties of the areas of one boundary file or layer; their polygons do not matter here. */
export interface BorderFile {
	readonly file: string;
	readonly layer: string | null;
	readonly areas: readonly ReadonlyMap<string, string>[];
}

/** The value of every area under a property, empty where it has none. */
export const valuesOf = (source: BorderFile, property: string): string[] => source.areas.map((area) => area.get(property) ?? '');

/** Names of all properties, in the order in which they occur. */
export function propertiesOf(source: BorderFile): string[] {
	return [...new Set(source.areas.flatMap((area) => [...area.keys()]))];
}
