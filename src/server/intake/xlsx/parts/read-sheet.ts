import { WORKBOOK } from '../../limits.ts';
import type { CellFormat } from '../cells/cell-format.ts';
import { PLAIN } from '../cells/cell-format.ts';
import { columnOf, rangeOf } from '../cells/cell-place.ts';
import { numberText } from '../cells/cell-text.ts';
import type { SheetPacker } from '../packing/sheet-packer.ts';
import type { Attributes } from './read-xml.ts';
import { readXml } from './read-xml.ts';
import { TextGatherer, plainText } from './text-gatherer.ts';
import { WorkbookRefused } from '../workbook-refused.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
	readonly strings: readonly string[];
	readonly formats: readonly CellFormat[];
	readonly from1904: boolean;
}

/**
 * The cells of one worksheet. Only what Excel saved as the result of a formula is read; a formula that was never computed becomes its own
 * text (`=B2+B3`), which no check takes for a number. What the sheet says of its own size is not believed.
 */
export async function readSheet(chunks: AsyncIterable<Buffer>, context: CellContext, packer: SheetPacker, onBytes: (bytes: number) => void): Promise<void> {
	const inline = new TextGatherer();
	let line = 0, column = -1, hiddenRow = false;
	let inRow = false, into: 'v' | 'f' | 'is' | undefined;
	let cell: Attributes = {};
	let value: string | undefined, formula: string | undefined, inlined: string | undefined;

	await readXml(chunks, {
		open(name, attributes) {
			if (into === 'is') inline.open(name);
			else if (name === 'row') {
				line = nextLine(attributes['r'], line);
				column = -1;
				inRow = true;
				hiddenRow = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
			} else if (name === 'c' && inRow) {
				column = nextColumn(attributes['r'], column);
				cell = attributes;
				value = formula = inlined = undefined;
			} else if (name === 'v' && inRow) [into, value] = ['v', ''];
			else if (name === 'f' && inRow) [into, formula] = ['f', ''];
			else if (name === 'is' && inRow) {
				into = 'is';
				inline.begin();
			} else if (name === 'mergeCell') packer.merge(rangeOf(attributes['ref'] ?? '') ?? damaged('merge'));
			else if (name === 'col' && /^(1|true)$/.test(attributes['hidden'] ?? '')) packer.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
		},
		text(text) {
			if (into === 'v') value = within((value ?? '') + text);
			else if (into === 'f') formula = within((formula ?? '') + text);
			else if (into === 'is') inline.text(text);
		},
		close(name) {
			if (name === 'is') [into, inlined] = [undefined, inline.end()];
			else if (into === 'is') inline.close(name);
			else if (name === 'v' || name === 'f') into = undefined;
			else if (name === 'row') inRow = false;
			else if (name === 'c' && inRow) {
				const text = inlined ?? (value === undefined ? (formula === undefined ? '' : `=${formula}`) : textOf(cell, value, context));
				if (text !== '') packer.put(line, column, text, hiddenRow);
			}
		}
	}, onBytes);
}

function textOf(cell: Attributes, value: string, { strings, formats, from1904 }: CellContext): string {
	switch (cell['t']) {
		case 's': return value.trim() === '' ? '' : (strings[Number(value)] ?? damaged('shared string'));
		case 'str': case 'inlineStr': return plainText(value);
		case 'b': return value.trim() === '' ? '' : value.trim() === '1' ? 'WAHR' : 'FALSCH';
		case 'e': return value.trim();
		case 'd': return value.trim().replace(/T00:00(:00(\.0+)?)?Z?$/, '');
		default: return numberText(value, formats[Number(cell['s'] ?? 0)] ?? PLAIN, from1904);
	}
}

/** Rows and cells may leave out their place; then they follow the one before. They never go back. */
function nextLine(reference: string | undefined, line: number): number {
	const next = reference === undefined ? line + 1 : Number(reference);
	return Number.isInteger(next) && next > line && next <= WORKBOOK.rows ? next : damaged('row');
}

function nextColumn(reference: string | undefined, column: number): number {
	const next = reference === undefined ? column + 1 : (columnOf(reference) ?? -1);
	return next > column && next < WORKBOOK.columns ? next : damaged('cell');
}

function within(text: string): string {
	if (text.length > 8 * WORKBOOK.cellCharacters) throw new WorkbookRefused('cell-too-long');
	return text;
}

function damaged(what: string): never {
	throw new WorkbookRefused('damaged', what);
}
