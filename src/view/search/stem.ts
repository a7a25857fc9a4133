/** The stem of a word: what its inflected forms share. */
import { wordsOf } from './fold-text.ts';

const ENDINGS = ['igkeiten', 'igkeit', 'innen', 'ischen', 'ischer', 'isches', 'ische', 'isch', 'ungen', 'ung', 'ern', 'em', 'en', 'er', 'es', 'in', 'e', 's', 'n'];
/** Below this a word keeps its ending: „Ost“, „Essen“. */
const SHORTEST = 4;

/** „Ausländerinnen“, „ausländische“, „Ausländer“ → „ausland“. Endings fall twice at most, never below four letters. */
export function stemOf(folded: string): string {
	let stem = folded;
	for (let round = 0; round < 2; round++) {
		const ending = ENDINGS.find((end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST);
		if (ending === undefined) break;
		stem = stem.slice(0, -ending.length);
	}
	return stem;
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf);
