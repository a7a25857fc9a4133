export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeValue(text: string): string {
	return escapeText(text).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, ' ');
}
