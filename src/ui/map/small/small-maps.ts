import type { Facet } from '#view/read-models.ts';
import type { Look, MapValues } from '../paint.ts';
import { isPattern, lookOf } from '../paint.ts';

/** Borders that several small maps share; `key` is short, for it stands in every reference. */
export interface SharedBorders {
	readonly borders: string;
	readonly key: string;
	readonly map: NonNullable<Facet['map']>;
}

export function bordersOf(facets: readonly Facet[]): SharedBorders[] {
	const seen = new Map<string, SharedBorders>();
	for (const { borders, map } of facets) if (map && !seen.has(borders)) seen.set(borders, { borders, key: String(seen.size), map });
	return [...seen.values()];
}

/** Areas of one map by their look, so that a look is said once per map. @param placed areas that have borders */
export function byLook(rows: Facet['rows'], values: Omit<MapValues, 'rows'>, placed: ReadonlySet<string>): { readonly look: Look; readonly fill: boolean; readonly areas: string[] }[] {
	const looks = new Map<Look, string[]>();
	for (const { area, value } of rows) {
		if (!placed.has(area.id)) continue;
		const look = lookOf(value, values);
		const list = looks.get(look);
		if (list) list.push(area.id);
		else looks.set(look, [area.id]);
	}
	return [...looks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([look, areas]) => ({ look, fill: isPattern(look), areas }));
}
