import { decodePin, PIN_KEY } from './pin.ts';
import type { QueryParts } from './query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

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
const KEYS = ['art', 'unterart', 'ebene', 'gebiet', 'suche', PIN_KEY, 'seite'] as const;
const LONGEST_TEXT = 80;

/** A form sends one `art` per checked box; both spellings mean the same. */
export function decodeFacilitiesState(query: URLSearchParams): { readonly state: FacilitiesState; readonly pin: string | null; readonly notes: readonly string[] } {
	const notes = unknownKeyNotes(query, KEYS);
	const kinds = [...new Set(query.getAll('art').flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== ''))];
	const page = firstValue(query, 'seite') ?? '1';
	if (!/^[1-9]\d{0,4}$/.test(page)) notes.push(`Die Seite „${page.slice(0, 20)}“ gibt es nicht; gezeigt wird die erste.`);
	return {
		state: {
			kinds, subKind: firstValue(query, 'unterart'), level: firstValue(query, 'ebene'), area: firstValue(query, 'gebiet'),
			text: (firstValue(query, 'suche') ?? '').slice(0, LONGEST_TEXT), page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
		},
		pin: decodePin(query), notes
	};
}

/** The parts in their one order, without the pin, which `addresses.facilities` adds. @param level the one shown when nothing is said */
export function facilitiesQuery(state: Partial<FacilitiesState>, level: string | null = null): QueryParts {
	const s = { ...ALL_FACILITIES, ...state };
	return [
		['art', s.kinds.join(',')], ['unterart', s.subKind ?? ''], ['ebene', s.level === level ? '' : s.level ?? ''], ['gebiet', s.area ?? ''], ['suche', s.text],
		['seite', s.page === 1 ? '' : String(s.page)]
	];
}
