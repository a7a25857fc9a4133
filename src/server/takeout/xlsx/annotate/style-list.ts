import type { Tag } from './scan-tags.ts';

/** Lists of a styles part in the order ECMA-376 18.8.39 prescribes. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** One list of a styles part, its fonts for instance: what stands in it, and what is put behind it. */
export class StyleList {
	/** Where it begins, or would. */
	readonly start: number;
	readonly #end: number;
	readonly #name: string;
	readonly #prefix: string;
	readonly #attributes: string;
	readonly #inner: string;
	readonly #items: string[];
	#added = 0;

	/** A list that is missing begins with `first`: what cells without a look of their own had all along. */
	constructor(xml: string, tags: readonly Tag[], name: string, first: readonly string[]) {
		const at = tags.findIndex((t) => t.depth === 1 && t.name === name && t.kind !== 'close');
		const open = tags[at];
		const close = open?.kind === 'open' ? tags.find((t, i) => i > at && t.depth === 1 && t.name === name) : open;
		const root = tags.find((t) => t.depth === 0);
		const before = tags.find((t) => (t.depth === 1 && t.kind !== 'close' && ORDER.indexOf(t.name) > ORDER.indexOf(name)) || (t.depth === 0 && t.kind === 'close'));
		if (root?.name !== 'styleSheet' || before === undefined) throw new TypeError('The styles of the workbook have no end.');
		this.#name = name;
		this.#prefix = root.prefix;
		this.start = open?.start ?? before.start;
		this.#end = close?.end ?? before.start;
		this.#attributes = open?.attributes ?? '';
		this.#inner = open?.kind === 'open' && close !== undefined ? xml.slice(open.end, close.start) : '';
		this.#items = open?.kind === 'open' && close !== undefined ? itemsOf(xml, tags.filter((t) => t.depth === 2 && t.start >= open.end && t.end <= close.start)) : [];
		if (this.#items.length === 0) for (const item of first) this.#push(this.#named(item));
	}

	/** Place of this item in the list, where it may be already. */
	add(item: string): number {
		const named = this.#named(item);
		const found = this.#items.indexOf(named);
		return found >= 0 ? found : this.#push(named);
	}

	/** `xml`: the part as it was given, unchanged up to the end of this list. */
	putInto(xml: string): string {
		if (this.#added === 0) return xml;
		const tag = `${this.#prefix}${this.#name}`;
		const attributes = this.#attributes.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, '');
		return `${xml.slice(0, this.start)}<${tag}${attributes} count="${this.#items.length}">${this.#inner}${this.#items.slice(-this.#added).join('')}</${tag}>${xml.slice(this.#end)}`;
	}

	#push(item: string): number {
		this.#added++;
		return this.#items.push(item) - 1;
	}

	#named = (item: string): string => item.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`);
}

/** The elements that these tags of one depth open and close, as text. */
function itemsOf(xml: string, tags: readonly Tag[]): string[] {
	return tags.flatMap((tag, i) => (tag.kind === 'close' ? [] : [xml.slice(tag.start, tag.kind === 'empty' ? tag.end : tags[i + 1]?.end)]));
}
