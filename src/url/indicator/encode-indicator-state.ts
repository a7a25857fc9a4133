import type { IndicatorState } from '../indicator-state.ts';
import { PIN_KEY } from '../pin.ts';
import type { QueryParts } from '../encode-query.ts';
import { CLASS_CHOICES, DEFAULT_SORT, MAP_CHOICES } from './indicator-words.ts';

/** What the page shows when the address says nothing; left out of addresses. */
export interface IndicatorDefaults {
	readonly level: string;
	readonly period: string;
}

export function encodeIndicatorState(state: IndicatorState, pin: string | null, defaults: IndicatorDefaults | null = null): QueryParts {
	return [
		['ebene', state.level === defaults?.level ? '' : (state.level ?? '')],
		['zeit', state.period === defaults?.period ? '' : (state.period ?? '')],
		['gruppe', state.group ?? ''],
		['gebiet', state.area ?? ''],
		[PIN_KEY, pin ?? ''],
		['sortierung', state.sort === DEFAULT_SORT ? '' : state.sort],
		['klassen', state.classes === CLASS_CHOICES[0] ? '' : state.classes],
		['grenzen', state.limits.map((limit) => String(limit).replace('.', ',')).join(';')],
		['zeitfest', state.fixed ? 'ja' : ''],
		['karten', state.maps === MAP_CHOICES[0] ? '' : state.maps]
	];
}
