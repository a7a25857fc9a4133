/** Breaks a text at spaces into lines of at most so many letters; a longer word stands alone. SVG cannot do that itself. */
export function wrapText(text: string, letters: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
