import type { BorderFile } from './border-file.ts';
import { findAbove, textOf } from './link-above.ts';
import type { LevelAreas } from './proposed-borders.ts';
import type { BorderEntry, PropertyText } from './border-entry.ts';
import type { KeyedFile } from './keyed-file.ts';

/** The areas of one file, linked to the level above by a property, by the first characters of their keys, or not at all. */
export function areasOf(file: KeyedFile, upper: LevelAreas | undefined, joined: boolean): LevelAreas {
	const { source, key, name } = file;
	const link: PropertyText | undefined = upper === undefined ? undefined : joined ? upper.entry.schluessel : findAbove(source, key, new Set(upper.names.keys()));
	const entry: BorderEntry = { ebene: file.level.id, datei: source.file, ...(source.layer === null ? {} : { schicht: source.layer }), schluessel: key, name, ...(link === undefined ? {} : { oberhalb: link }) };
	return { names: namesOf(source, key, name), entry, above: link === undefined ? new Map() : new Map(source.areas.map((a) => [a.get(key) ?? '', textOf(a, link)])) };
}

/** Key → name of the areas of a file. */
export const namesOf = (source: BorderFile, key: string, name: string): Map<string, string> => new Map(source.areas.map((a) => [a.get(key) ?? '', a.get(name) ?? '']));
