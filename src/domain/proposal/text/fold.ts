import { umlautsWrittenOut } from '../../text/umlauts-written-out.ts';

/** Letters and digits only, small, umlauts written out: two spellings of the same name fold to the same text. */
export function fold(text: string): string {
	return plainWords(text).join('');
}

/** The words of a text, folded one by one; words cut at the line end of a heading („Migrations- hintergrund“) are put together. */
export function plainWords(text: string): string[] {
	// No name is longer; a hostile cell may be.
	const folded = umlautsWrittenOut(joinBroken(text.slice(0, 300))).normalize('NFD').replace(/\p{M}/gu, '');
	return folded.match(/[a-z0-9]+/g) ?? [];
}

/** Takes back the hyphen of a line end („Einpersonen-haushalte“) and the short forms of two endings („Empfänger/-innen“). */
export function joinBroken(text: string): string {
	return text.replace(/(\p{Ll})[-\u00ad]\s*(?!(?:und|oder|bzw)\b)(?=\p{Ll})/gu, '$1').replace(/\/-\p{L}+/gu, '').replace(/[*:](innen|in)\b/gu, '$1');
}

/** An id made of the words of a text, at most 40 signs, cut between words. */
export function slug(text: string): string {
	const words = plainWords(text);
	while (words.length > 1 && words.join('-').length > 40) words.pop();
	return words.join('-').slice(0, 40) || 'ohne-namen';
}

/** The first id that is not taken: `wert`, `wert-2`, … */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
	let id = wanted;
	for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
	return id;
}
