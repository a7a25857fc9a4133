/** Mean advance of a letter in font sizes, a little generous: a file is also shown where Fira Sans is missing. */
export const LETTER_WIDTH = 0.53;

/** A text broken into lines that fit `width` px. A longer word stays whole, unless it can be broken at a sign of addresses. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
	const most = Math.max(8, Math.floor(width / (LETTER_WIDTH * fontSize)));
	const lines: string[] = [];
	for (const word of text.split(' ').flatMap((w) => pieces(w, most))) {
		const line = lines.at(-1);
		const joined = line === undefined ? word.text : `${line}${word.glued ? '' : ' '}${word.text}`;
		if (line !== undefined && joined.length <= most) lines[lines.length - 1] = joined;
		else lines.push(word.text);
	}
	return lines;
}

/** Addresses may be broken before `/`, `?`, `&`; the pieces stand together again where they fit. */
function pieces(word: string, most: number): { text: string; glued: boolean }[] {
	if (word.length <= most) return [{ text: word, glued: false }];
	return word.split(/(?=[/?&])/).map((text, at) => ({ text, glued: at > 0 }));
}
