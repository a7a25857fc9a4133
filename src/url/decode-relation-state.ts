import { decodePin, PIN_KEY } from './pin.ts';
import { firstValue, unknownKeyNotes } from './query.ts';
import type { RelationState } from './relation-state.ts';
import { SIZED } from './relation-state.ts';

/** The keys in the one order in which they stand in addresses. */
const RELATION_KEYS = ['x', 'y', 'ebene', 'zeit', 'gruppe', 'gebiet', 'groesse', PIN_KEY] as const;

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
