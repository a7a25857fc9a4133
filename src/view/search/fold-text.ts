/**
 * German spelling made plain, so that what people type meets what is written: case, Umlauts (ä = ae = a), ß = ss, accents, hyphens.
 * Both sides are folded, so that words which only look alike („neue“) still meet themselves.
 */
export function foldText(text: string): string {
	return text.toLocaleLowerCase('de').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').replace(/(?<![aeq])([aou])e/g, '$1');
}

/** Words that say nothing about what is meant. */
const SILENT = new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'und', 'oder', 'in', 'im', 'an', 'am', 'auf', 'von', 'vom', 'mit', 'nach', 'zu', 'zum', 'zur', 'fur', 'bei', 'aus', 'als', 'je', 'pro', 'wie', 'viel', 'viele', 'was', 'wo', 'ist', 'sind', 'gibt', 'es']);

/** The folded words of a text, in order; silent words are left out unless nothing else is there. */
export function wordsOf(text: string): string[] {
	const words = foldText(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
	const speaking = words.filter((word) => !SILENT.has(word));
	return speaking.length > 0 ? speaking : words;
}
