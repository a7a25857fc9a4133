const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"', nbsp: ' ' };

/** Attribute value or text of our own HTML → what it means. */
export const fromHtml = (text: string): string => text.replace(/&(amp|lt|gt|quot|nbsp|#39|#34);/g, (_, name: string) => entities[name] ?? '');

export const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Attribute of an opening tag, or null. */
export function attribute(tag: string, name: string): string | null {
	const match = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
	return match ? fromHtml(match[1] ?? '') : null;
}
