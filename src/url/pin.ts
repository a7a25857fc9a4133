import { firstValue, unknownKeyNotes } from './query.ts';

/** The key that pins a page to a Datenstand. */
export const PIN_KEY = 'stand';

const spelling = /^([1-9]\d{0,8})(?:-[0-9a-f]{8})?$/;

/** `stand=` as it stands in the address; whether that Datenstand exists is for the snapshot reader to say. */
export function decodePin(query: URLSearchParams): string | null {
	return firstValue(query, PIN_KEY);
}

/** The number inside `{number}-{hash8}`, or null when the text is not spelled like a pin; the reader takes a bare number, too. */
export function pinNumber(pin: string): number | null {
	const match = spelling.exec(pin);
	return match ? Number(match[1]) : null;
}

/** What every page of a Kommune reads from its address; pages with more state have their own codec. */
export function decodePlainPage(query: URLSearchParams): { readonly pin: string | null; readonly notes: readonly string[] } {
	return { pin: decodePin(query), notes: unknownKeyNotes(query, [PIN_KEY]) };
}
