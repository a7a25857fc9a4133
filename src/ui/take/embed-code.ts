const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The lines of HTML that put a picture of ours into another site. No script, no style of that site is needed. */
export function embedCode({ address, title, height }: { readonly address: string; readonly title: string; readonly height: number }): string {
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
