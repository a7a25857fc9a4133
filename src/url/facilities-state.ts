import type { QueryParts } from './encode-query.ts';

/** What an address of the page of facilities says; null = not said, the page chooses. */
export interface FacilitiesState {
	/** Ids of kinds in the order of the page; empty: all. */
	readonly kinds: readonly string[];
	/** A finer word of the one chosen kind. */
	readonly subKind: string | null;
	readonly level: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	/** Searched in names, addresses and providers. */
	readonly text: string;
	/** Page of the list, from 1. */
	readonly page: number;
}

export const ALL_FACILITIES: FacilitiesState = { kinds: [], subKind: null, level: null, area: null, text: '', page: 1 };

/** The parts in their one order, without the pin, which `addresses.facilities` adds. @param level the one shown when nothing is said */
export function facilitiesQuery(state: Partial<FacilitiesState>, level: string | null = null): QueryParts {
	const s = { ...ALL_FACILITIES, ...state };
	return [
		['art', s.kinds.join(',')], ['unterart', s.subKind ?? ''], ['ebene', s.level === level ? '' : s.level ?? ''], ['gebiet', s.area ?? ''], ['suche', s.text],
		['seite', s.page === 1 ? '' : String(s.page)]
	];
}
