import { SEARCH } from './addresses.ts';
import { decodePin, PIN_KEY } from './pin.ts';
import { encodeQuery } from './encode-query.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/** Longer texts are cut: nobody searches for a whole page. */
export const LONGEST_SEARCH = 120;

export interface SearchState {
	/** What is sought, trimmed; empty where the address says nothing. */
	readonly text: string;
	readonly pin: string | null;
	readonly notes: readonly string[];
}

/** @param pinned false over all Kommunen, where no Datenstand can be meant */
export function decodeSearch(query: URLSearchParams, pinned: boolean): SearchState {
	const whole = (firstValue(query, 'q') ?? '').replace(/\s+/g, ' ');
	const notes = unknownKeyNotes(query, pinned ? ['q', PIN_KEY] : ['q']);
	const text = whole.slice(0, LONGEST_SEARCH).trim();
	return { text, pin: pinned ? decodePin(query) : null, notes: whole.length > LONGEST_SEARCH ? [...notes, `Gesucht wird nach den ersten ${LONGEST_SEARCH} Zeichen.`] : notes };
}

/** The search over all Kommunen. Within one it is `kommuneAddresses(…).search`. */
export const searchAddress = (text: string): string => `${SEARCH}${encodeQuery([['q', text]])}`;
