import { FIRST_FILLS, borderOf, fillOf, fontOf, formatOf } from '../style-parts.ts';
import type { CellStyle } from '../work-sheet.ts';
import { StyleList } from './style-list.ts';
import { scanTags } from './scan-tags.ts';

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/**
 * The styles part of somebody's workbook (ECMA-376 18.8.39), with looks of ours behind its own: everything that is there keeps its number and
 * its bytes. A look that is there already, from an earlier round, is used again.
 */
export class AddedStyles {
	readonly #xml: string;
	readonly #fonts: StyleList;
	readonly #fills: StyleList;
	readonly #borders: StyleList;
	readonly #formats: StyleList;
	readonly #lists: readonly StyleList[];

	/** `xml`: '' where the workbook has no styles. */
	constructor(xml: string) {
		const empty = [...scanTags(xml)].every((tag) => tag.kind === 'empty');
		this.#xml = empty ? EMPTY : xml;
		const tags = [...scanTags(this.#xml)];
		const list = (name: string, first: readonly string[]): StyleList => new StyleList(this.#xml, tags, name, first);
		this.#fonts = list('fonts', [fontOf({})]);
		this.#fills = list('fills', FIRST_FILLS);
		this.#borders = list('borders', [borderOf({})]);
		this.#formats = list('cellXfs', [PLAIN]);
		this.#lists = [this.#fonts, this.#fills, this.#borders, list('cellStyleXfs', [PLAIN]), this.#formats];
	}

	indexOf(style: CellStyle): number {
		if (style.format === 'decimal') throw new TypeError('A number format of our own could be somebody else’s.');
		return this.#formats.add(formatOf(style, this.#fonts.add(fontOf(style)), this.#fills.add(fillOf(style)), this.#borders.add(borderOf(style))));
	}

	/** The part with what was added. Of two lists that start at the same place the later one is put in first, so that they keep their order. */
	xml(): string {
		return this.#lists.toReversed().toSorted((a, b) => b.start - a.start).reduce((xml, list) => list.putInto(xml), this.#xml);
	}
}
