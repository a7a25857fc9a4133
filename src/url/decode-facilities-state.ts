import type { FacilitiesState } from './facilities-state.ts';
import { decodePin, PIN_KEY } from './pin.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

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
