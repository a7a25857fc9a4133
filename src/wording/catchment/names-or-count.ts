import { countOf, joinNames } from '../place.ts';

export interface Spoken {
	readonly name: string;
	readonly plural: string;
}

/** How many names are said before the rest is counted. */
const NAMED = 8;

/** „Plagwitz, Lindenau und 3 weitere Ortsteile“ */
export function namesOrCount(areas: readonly { readonly name: string }[], level: Spoken): string {
	const names = areas.map((area) => area.name);
	return names.length <= NAMED ? joinNames(names) : `${names.slice(0, NAMED).join(', ')} und ${countOf(names.length - NAMED, { name: `weiterer ${level.name}`, plural: `weitere ${level.plural}` })}`;
}
