import type { CatchmentState } from './catchment-state.ts';
import { LONGEST_NAME, MOST_JOINED } from './catchment-state.ts';
import { decodeIds } from './id-list.ts';
import { decodePin, PIN_KEY } from './pin.ts';
import { firstValue, unknownKeyNotes } from './query.ts';

/**
 * The level stands once, before the first code: `gebiete=ortsteil:01,02,03`; each map area is a link with all the others in it, so every letter counts.
 * Checkboxes send `gebiete=ortsteil:01&gebiete=ortsteil:02`, which means the same. `ebene` alone chooses a level without any area yet.
 */
export function decodeCatchment(query: URLSearchParams): { readonly state: CatchmentState; readonly pin: string | null; readonly notes: readonly string[] } {
	const notes = unknownKeyNotes(query, ['ebene', 'gebiete', 'name', PIN_KEY]);
	const parts = decodeIds(query, 'gebiete').map((part) => {
		const at = part.indexOf(':');
		return at < 0 ? { level: null, code: part } : { level: part.slice(0, at), code: part.slice(at + 1) };
	});
	const level = parts[0]?.level ?? firstValue(query, 'ebene');
	if (parts.some((part) => part.level !== null && part.level !== level)) notes.push('Ein Einzugsgebiet besteht aus Gebieten einer Ebene; die der anderen Ebenen bleiben weg.');
	const codes = [...new Set(parts.filter((part) => part.level === null || part.level === level).map((part) => part.code))].filter((code) => code !== '');
	if (codes.length > MOST_JOINED) notes.push(`Zusammengerechnet werden höchstens ${MOST_JOINED} Gebiete; die übrigen bleiben weg.`);
	const name = firstValue(query, 'name')?.replace(/\s+/g, ' ') ?? null;
	const letters = name === null ? [] : [...name];
	if (letters.length > LONGEST_NAME) notes.push(`Der Name ist länger als ${LONGEST_NAME} Zeichen und wurde gekürzt.`);
	return { state: { level, codes: codes.slice(0, MOST_JOINED), name: name === null ? null : letters.slice(0, LONGEST_NAME).join('').trim() }, pin: decodePin(query), notes };
}
