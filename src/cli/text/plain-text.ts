/** Delivered text may hold control characters that would steer the reader's terminal: each becomes a replacement sign. */
export function harmless(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');
}

/** Breaks a sentence into lines of at most `width` signs, each behind its indent; a longer word stays whole. */
export function wrapped(text: string, indent: string, firstIndent = indent, width = 80): string {
	const lines: string[] = [];
	let line = firstIndent;
	let empty = true;
	for (const word of harmless(text).split(/ +/)) {
		if (!empty && line.length + 1 + word.length > width) {
			lines.push(line);
			line = indent;
			empty = true;
		}
		line += empty ? word : ` ${word}`;
		empty = false;
	}
	return `${[...lines, line].join('\n')}\n`;
}
