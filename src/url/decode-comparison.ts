/** Reads the address of a comparison. */
import type { ComparisonState } from './comparison-state.ts';
import { MOST_COMPARED } from './comparison-state.ts';
import { decodeIds } from './id-list.ts';
import { decodePin, PIN_KEY } from './pin.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

export function decodeComparison(query: URLSearchParams): { readonly state: ComparisonState; readonly pin: string | null; readonly notes: readonly string[] } {
	const asked = decodeIds(query, 'gebiete');
	const notes = unknownKeyNotes(query, ['gebiete', 'thema', 'zeit', 'zeit2', 'gruppe', PIN_KEY]);
	if (asked.length > MOST_COMPARED) notes.push(`Nebeneinander stehen höchstens ${MOST_COMPARED} Gebiete; die übrigen bleiben weg.`);
	const state = { areas: asked.slice(0, MOST_COMPARED), theme: firstValue(query, 'thema'), period: firstValue(query, 'zeit'), before: firstValue(query, 'zeit2'), groups: firstValue(query, 'gruppe') };
	return { state, pin: decodePin(query), notes };
}
