import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { cellName } from '#domain/delivery/sheet/cell-name.ts';

/** One sheet of a workbook for tests: its rows as XML, and what stands before and after them. */
export interface MadeSheet {
	readonly name: string;
	readonly rows: string;
	readonly state?: 'hidden' | 'veryHidden';
	readonly before?: string;
	readonly after?: string;
}

export interface MadeWorkbook {
	readonly sheets: readonly MadeSheet[];
	/** Shared strings as XML (`<si>…</si>`). */
	readonly strings?: string;
	/** Number formats of the cell styles in their order: a built-in number or a code. */
	readonly formats?: readonly (number | string)[];
	readonly from1904?: boolean;
	/** Parts added or replaced. */
	readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A small workbook as an office program would save it. */
export function makeWorkbook(made: MadeWorkbook): Buffer {
	return pack(workbookParts(made));
}

/** Name → content, to be spoilt before it is packed. */
export function workbookParts({ sheets, strings = '', formats = [0], from1904 = false, parts = {} }: MadeWorkbook): Record<string, string | Uint8Array> {
	const own = formats.flatMap((f, i) => (typeof f === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${escape(f)}"/>`] : []));
	const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
	return {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map((s, i) => `<sheet name="${escape(s.name)}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', '/xl/styles.xml')}</Relationships>`,
		'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
		'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats.map((f, i) => `<xf numFmtId="${typeof f === 'number' ? f : 164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(sheets.map((s, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${s.before ?? ''}<sheetData>${s.rows}</sheetData>${s.after ?? ''}</worksheet>`])),
		...parts
	};
}

export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
	const files: Zippable = {};
	for (const [name, content] of Object.entries(parts)) files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '2020-01-01' }];
	return Buffer.from(zipSync(files));
}

/** Rows of texts and numbers as XML with inline strings; an empty text is no cell. `first`: line of the first row. */
export function rowsXml(rows: readonly (readonly (string | number)[])[], first = 1): string {
	return rows.map((cells, i) => `<row r="${first + i}">${cells.map((cell, j) => cellXml(cell, cellName(j, first + i - 1))).join('')}</row>`).join('');
}

function cellXml(cell: string | number, name: string): string {
	if (cell === '') return '';
	return typeof cell === 'number' ? `<c r="${name}"><v>${cell}</v></c>` : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
