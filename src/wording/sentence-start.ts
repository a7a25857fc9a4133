/** „der Kreis Düren“ → „Der Kreis Düren“. */
export function sentenceStart(text: string): string {
	return text.charAt(0).toLocaleUpperCase('de') + text.slice(1);
}
