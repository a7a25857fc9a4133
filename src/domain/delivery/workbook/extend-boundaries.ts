import type { Area } from '../../area/area.ts';
import type { Boundaries } from '../boundaries.ts';
import type { ListedArea } from './areas/listed-area.ts';

/** What is known, with new areas at the end of their level. They hold from the newest Gebietsstand on; nothing that is known changes. */
export function extendBoundaries(known: Boundaries, added: readonly ListedArea[], levels: readonly string[], gebietsstand: string): Boundaries {
	if (added.length === 0) return known;
	const areas = [...known.areas];
	for (const { level, code, name, above, rest } of added) {
		const upper = levels[levels.indexOf(level) - 1];
		const parent = areas.find((a) => a.level === upper && a.code === above && a.validTo === null)?.id ?? null;
		areas.push({ id: `${level}:${code}`, level, code, name, parent, validFrom: gebietsstand, validTo: null, rest });
	}
	return { ...known, areas: areas.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || compare(a, b)) };
}

const compare = (a: Area, b: Area): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
