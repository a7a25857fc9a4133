import { decodePin, PIN_KEY } from './pin.ts';
import type { QueryParts } from './query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/** What an address of the page of two indicators says; null = not said, the page chooses. */
export interface RelationState {
	/** Ids of the indicators from left to right and from below to above. */
	readonly x: string | null;
	readonly y: string | null;
	readonly level: string | null;
	readonly period: string | null;
	/** Group key; holds for those of the two that have it. */
	readonly group: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	/** Marks as large as the areas have inhabitants. */
	readonly sized: boolean;
}

/** The keys in the one order in which they stand in addresses. */
const RELATION_KEYS = ['x', 'y', 'ebene', 'zeit', 'gruppe', 'gebiet', 'groesse', PIN_KEY] as const;
const SIZED = 'einwohner';

export function decodeRelationState(query: URLSearchParams): { readonly state: RelationState; readonly pin: string | null; readonly notes: readonly string[] } {
	const groups = query.getAll('gruppe').flatMap((value) => value.split(',')).map((part) => part.trim()).filter((part) => part !== '');
	const size = firstValue(query, 'groesse');
	const state: RelationState = {
		x: firstValue(query, 'x'), y: firstValue(query, 'y'), level: firstValue(query, 'ebene'), period: firstValue(query, 'zeit'),
		group: groups.length === 0 ? null : [...new Set(groups)].join(','), area: firstValue(query, 'gebiet'), sized: size === SIZED
	};
	const notes = [...unknownKeyNotes(query, RELATION_KEYS), ...(size === null || size === SIZED ? [] : [`Die Größe „${size.slice(0, 40)}“ gibt es nicht; gezeigt werden gleich große Punkte.`])];
	return { state, pin: decodePin(query), notes };
}

/** @param defaults left out: what the page shows when the address says nothing */
export function encodeRelationState(state: RelationState, defaults: { readonly level: string; readonly period: string } | null = null): QueryParts {
	return [
		['x', state.x ?? ''],
		['y', state.y ?? ''],
		['ebene', state.level === defaults?.level ? '' : (state.level ?? '')],
		['zeit', state.period === defaults?.period ? '' : (state.period ?? '')],
		['gruppe', state.group ?? ''],
		['gebiet', state.area ?? ''],
		['groesse', state.sized ? SIZED : '']
	];
}
