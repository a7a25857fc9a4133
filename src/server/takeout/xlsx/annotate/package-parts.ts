import { dirname, basename, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { packParts } from '../write-workbook.ts';
import { xmlText } from '../xml-text.ts';
import { attribute, putIn, scanTags } from './scan-tags.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Relationship {
	readonly id: string;
	readonly type: string;
	/** Name of the part it leads to. */
	readonly part: string;
}

/** Bytes of all parts of a package, as it says itself; nothing is inflated. */
export function inflatedSize(bytes: Uint8Array): number {
	let size = 0;
	unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) < 0 });
	return size;
}

/** The parts of an office file (OPC, ECMA-376 part 2): read, added to, and packed again. Parts nobody touches keep their bytes. */
export class PackageParts {
	readonly #parts: Map<string, Uint8Array>;

	/** `bytes` have been read before within bounds: nothing in them is larger than it says. */
	constructor(bytes: Uint8Array) {
		this.#parts = new Map(Object.entries(unzipSync(bytes)));
	}

	has = (part: string): boolean => this.#parts.has(part);
	text = (part: string): string => new TextDecoder('utf-8').decode(this.#parts.get(part) ?? new Uint8Array());
	setText = (part: string, text: string): void => void this.#parts.set(part, Buffer.from(text));
	pack = (): Uint8Array => packParts(this.#parts);

	/** First unused name of the form `xl/comments1.xml`. */
	free(before: string, after: string): string {
		for (let n = 1; ; n++) if (!this.has(`${before}${n}${after}`)) return `${before}${n}${after}`;
	}

	/** Relationships of a part that stay inside the package; '' is the package itself. */
	relationships(part: string): Relationship[] {
		return [...scanTags(this.text(relsOf(part)))].flatMap((tag) => {
			const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(tag, name));
			if (tag.name !== 'Relationship' || tag.kind === 'close' || id === undefined || type === undefined || target === undefined || attribute(tag, 'TargetMode') === 'External') return [];
			return [{ id, type, part: posix.join(target.startsWith('/') ? '' : dirname(part), target).replace(/^\//, '') }];
		});
	}

	/** Leads from `part` to `target`; returns the new relationship's id. */
	relate(part: string, target: string, type: string): string {
		const rels = relsOf(part);
		if (!this.has(rels)) this.setText(rels, `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
		const ids = new Set([...scanTags(this.text(rels))].map((tag) => attribute(tag, 'Id')));
		let n = 1;
		while (ids.has(`keck${n}`)) n++;
		this.#append(rels, 'Relationships', (prefix) => `<${prefix}Relationship Id="keck${n}" Type="${type}" Target="/${xmlText(target)}"/>`);
		return `keck${n}`;
	}

	/** Says in `[Content_Types].xml` what a part, or every part of an extension, is. */
	declare(of: { readonly part: string } | { readonly extension: string }, contentType: string): void {
		const types = '[Content_Types].xml';
		const known = [...scanTags(this.text(types))].some((tag) => ('part' in of ? attribute(tag, 'PartName') === `/${of.part}` : attribute(tag, 'Extension')?.toLowerCase() === of.extension));
		const told = 'part' in of ? `Override PartName="/${xmlText(of.part)}"` : `Default Extension="${of.extension}"`;
		if (!known) this.#append(types, 'Types', (prefix) => `<${prefix}${told} ContentType="${contentType}"/>`);
	}

	/** Adds a last child to the root of a part. */
	#append(part: string, root: string, child: (prefix: string) => string): void {
		const text = this.text(part);
		const tag = [...scanTags(text)].findLast(({ depth }) => depth === 0);
		if (tag?.name !== root) throw new TypeError(`${part} is no ${root}.`);
		const added = child(tag.prefix);
		this.setText(part, tag.kind === 'close' ? putIn(text, tag.start, added) : `${text.slice(0, tag.start)}<${tag.prefix}${root}${tag.attributes}>${added}</${tag.prefix}${root}>${text.slice(tag.end)}`);
	}
}

const relsOf = (part: string): string => posix.join(part === '' ? '' : dirname(part), '_rels', `${basename(part)}.rels`);
