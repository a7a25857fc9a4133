import type { QueryParts } from './encode-query.ts';

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
export const SIZED = 'einwohner';

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
