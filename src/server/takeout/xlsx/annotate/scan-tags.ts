/** One tag of an XML text; `start` and `end` are places in it. */
export interface Tag {
	readonly kind: 'open' | 'close' | 'empty';
	/** Without its namespace prefix. */
	readonly name: string;
	/** `x:` or nothing. */
	readonly prefix: string;
	readonly attributes: string;
	readonly start: number;
	readonly end: number;
	/** The root has 0; a closing tag has the depth of its opening one. */
	readonly depth: number;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/**
 * Tags of a well-formed XML text with their places, so that something can be added to a part while every other byte stays. What the text
 * means was checked when it was read; this only finds where.
 */
export function* scanTags(xml: string): Generator<Tag> {
	let depth = 0;
	for (const found of xml.matchAll(TAG)) {
		const [whole, closing, prefix = '', name, attributes = '', empty] = found;
		if (name === undefined) continue;
		const kind = closing === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
		if (kind === 'close') depth--;
		yield { kind, name, prefix, attributes, start: found.index, end: found.index + whole.length, depth };
		if (kind === 'open') depth++;
	}
}

/** An attribute by its full name, entities resolved. */
export function attribute(tag: Tag, name: string): string | undefined {
	const found = [...tag.attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find((m) => m[1] === name);
	const raw = found?.[2] ?? found?.[3];
	return raw?.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex: string | undefined, decimal: string | undefined, word: string | undefined) =>
		(word === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : NAMED[word.toLowerCase()] ?? ''));
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with `added` put in at `place`. */
export const putIn = (text: string, place: number, added: string): string => text.slice(0, place) + added + text.slice(place);
