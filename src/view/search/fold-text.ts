/**
 * German spelling made plain, so that what people type meets what is written: case, Umlauts (ä = ae = a), ß = ss, accents, hyphens.
 * Both sides are folded, so that words which only look alike („neue“) still meet themselves.
 */
export function foldText(text: string): string {
	return text.toLocaleLowerCase('de').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').replace(/(?<![aeq])([aou])e/g, '$1');
}

/** Words that say nothing about what is meant. */
const SILENT = new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'und', 'oder', 'in', 'im', 'an', 'am', 'auf', 'von', 'vom', 'mit', 'nach', 'zu', 'zum', 'zur', 'fur', 'bei', 'aus', 'als', 'je', 'pro', 'wie', 'viel', 'viele', 'was', 'wo', 'ist', 'sind', 'gibt', 'es']);

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

/** The folded words of a text, in order; silent words are left out unless nothing else is there. */
export function wordsOf(text: string): string[] {
	const words = foldText(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const speaking = words.filter((word) => !SILENT.has(word));
	return speaking.length > 0 ? speaking : words;
}

export const stemsOf = (text: string): string[] => wordsOf(text).map(stemOf);
