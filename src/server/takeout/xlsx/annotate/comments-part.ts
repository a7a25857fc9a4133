import { cellName } from '#domain/delivery/sheet/cell-name.ts';
import { xmlText } from '../xml-text.ts';
import type { Note } from './note.ts';
import { OUR_NOTE } from './note.ts';
import type { Tag } from './scan-tags.ts';
import { attribute, putIn, scanTags } from './scan-tags.ts';

const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

export interface Comments {
	readonly xml: string;
	/** Cells with a remark that is not ours: they keep it, and get none of ours. */
	readonly taken: ReadonlySet<string>;
	/** Cells whose remark of ours from an earlier round is gone. */
	readonly removed: ReadonlySet<string>;
}

/** A comments part (ECMA-376 18.7) without our remarks of an earlier round; '' where there is no part yet. */
export function withoutOurs(part: string): Comments {
	const xml = part === '' ? EMPTY : part;
	const taken = new Set<string>();
	const removed = new Set<string>();
	let kept = '';
	let at = 0;
	for (const { start, end, ref, text } of commentsIn(xml)) {
		if (!text.startsWith(OUR_NOTE)) taken.add(ref);
		else {
			removed.add(ref);
			kept += xml.slice(at, start);
			at = end;
		}
	}
	return { xml: kept + xml.slice(at), taken, removed };
}

/** The same with these remarks added at the end, by the author KECK. */
export function withNotes(xml: string, notes: readonly Note[]): string {
	const tags = [...scanTags(xml)];
	const authors = tags.filter((t) => t.name === 'author' && t.kind !== 'close').length;
	const added = notes.map(({ column, row, text }) => {
		const x = tags[0]?.prefix ?? '';
		return `<${x}comment ref="${cellName(column, row)}" authorId="${authors}"><${x}text><${x}r><${x}rPr><${x}sz val="10"/><${x}rFont val="Calibri"/><${x}family val="2"/></${x}rPr><${x}t xml:space="preserve">${xmlText(OUR_NOTE + text)}</${x}t></${x}r></${x}text></${x}comment>`;
	});
	const withList = intoEnd(xml, 'commentList', () => added.join(''));
	return intoEnd(withList, 'authors', (x) => `<${x}author>KECK</${x}author>`);
}

function intoEnd(xml: string, name: string, child: (prefix: string) => string): string {
	const tag = [...scanTags(xml)].findLast((t) => t.name === name && t.kind !== 'open');
	if (tag === undefined) throw new TypeError(`The comments have no ${name}.`);
	return tag.kind === 'close' ? putIn(xml, tag.start, child(tag.prefix)) : `${xml.slice(0, tag.start)}<${tag.prefix}${name}>${child(tag.prefix)}</${tag.prefix}${name}>${xml.slice(tag.end)}`;
}

function commentsIn(xml: string): { start: number; end: number; ref: string; text: string }[] {
	const found: { start: number; end: number; ref: string; text: string }[] = [];
	let open: Tag | undefined;
	let from: Tag | undefined;
	let text = '';
	for (const tag of scanTags(xml)) {
		if (tag.name === 'comment' && tag.kind === 'open') [open, text] = [tag, ''];
		else if (tag.name === 't' && tag.kind === 'open') from = tag;
		else if (tag.name === 't' && tag.kind === 'close') text += xml.slice(from?.end ?? tag.start, tag.start);
		else if (tag.name === 'comment' && open !== undefined) found.push({ start: open.start, end: tag.end, ref: attribute(open, 'ref') ?? '', text });
	}
	return found;
}
