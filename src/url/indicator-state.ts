import { decodePin, PIN_KEY } from './pin.ts';
import type { QueryParts } from './query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/** How the table and the bars of an indicator page are ordered. */
export const SORTS = ['gebiet', 'name', 'wert-ab', 'wert-auf'] as const;
export type Sort = (typeof SORTS)[number];
export const DEFAULT_SORT: Sort = 'gebiet';

/** What an address of an indicator page says; null = not said, the page chooses. */
export interface IndicatorState {
	readonly level: string | null;
	readonly period: string | null;
	/** Group key, `alter:u15,geschlecht:w`. */
	readonly group: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	readonly sort: Sort;
}

export const UNSAID: IndicatorState = { level: null, period: null, group: null, area: null, sort: DEFAULT_SORT };

/** What the page shows when the address says nothing; left out of addresses. */
export interface IndicatorDefaults {
	readonly level: string;
	readonly period: string;
}

/** The keys in the one order in which they stand in addresses. */
export const INDICATOR_KEYS = ['ebene', 'zeit', 'gruppe', 'gebiet', PIN_KEY, 'sortierung'] as const;

export interface DecodedIndicatorState {
	readonly state: IndicatorState;
	readonly pin: string | null;
	/** German hints on what could not be understood. */
	readonly notes: readonly string[];
}

/**
 * A form without JavaScript sends one `gruppe` per classification (`gruppe=alter:u15&gruppe=geschlecht:w`) and empty
 * fields for „Insgesamt“; both spellings mean the same key.
 */
function decodeGroup(query: URLSearchParams): string | null {
	const parts = query.getAll('gruppe').flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
	return parts.length === 0 ? null : [...new Set(parts)].join(',');
}

function isSort(text: string): text is Sort {
	return (SORTS as readonly string[]).includes(text);
}

export function decodeIndicatorState(query: URLSearchParams): DecodedIndicatorState {
	const notes = unknownKeyNotes(query, INDICATOR_KEYS);
	const wanted = firstValue(query, 'sortierung');
	let sort: Sort = DEFAULT_SORT;
	if (wanted !== null) {
		if (isSort(wanted)) sort = wanted;
		else notes.push(`Die Sortierung „${wanted.slice(0, 40)}“ gibt es nicht; gezeigt wird die Reihenfolge der Gebietsnummern.`);
	}
	const state = { level: firstValue(query, 'ebene'), period: firstValue(query, 'zeit'), group: decodeGroup(query), area: firstValue(query, 'gebiet'), sort };
	return { state, pin: decodePin(query), notes };
}

export function encodeIndicatorState(state: IndicatorState, pin: string | null, defaults: IndicatorDefaults | null = null): QueryParts {
	return [
		['ebene', state.level === defaults?.level ? '' : (state.level ?? '')],
		['zeit', state.period === defaults?.period ? '' : (state.period ?? '')],
		['gruppe', state.group ?? ''],
		['gebiet', state.area ?? ''],
		[PIN_KEY, pin ?? ''],
		['sortierung', state.sort === DEFAULT_SORT ? '' : state.sort]
	];
}
