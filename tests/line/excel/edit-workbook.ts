import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnIndex, columnLetter } from '#domain/delivery/sheet/cell-name.ts';

/** A cell as a person leaves it; `style` is the index of its look. */
export interface EditedCell {
	value: string | number | null;
	style: string;
}
/** Rows of a sheet from line 1, cells from column A; the test writes into it as a person does. */
export type EditedSheet = EditedCell[][];

const ROW = /<row r="(\d+)"[^>]*?(?:\/>|>(.*?)<\/row>)/gs;
const CELL = /<c r="([A-Z]+)\d+"(?: s="(\d+)")?(?: t="\w+")?(?:\/>|>(.*?)<\/c>)/gs;

/** Opens a workbook of ours, lets `edit` change its sheets by name, and saves it. Column widths and looks stay behind where they were. */
export function editWorkbook(from: string, to: string, edit: (sheets: Map<string, EditedSheet>) => void): void {
	const parts = unzipSync(readFileSync(from));
	const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
	const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map((m) => m[1] ?? '');
	const sheets = new Map(names.map((name, i) => [name, rowsOf(text(`xl/worksheets/sheet${i + 1}.xml`))]));
	edit(sheets);
	names.forEach((name, i) => {
		const part = `xl/worksheets/sheet${i + 1}.xml`;
		parts[part] = strToU8(text(part).replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${(sheets.get(name) ?? []).map(rowXml).join('')}</sheetData>`));
	});
	writeFileSync(to, zipSync(parts, { mtime: '2026-11-24' }));
}

function rowsOf(xml: string): EditedSheet {
	const rows: EditedSheet = [];
	for (const [, line, cells = ''] of xml.matchAll(ROW)) {
		const row: EditedCell[] = [];
		for (const [, letters = '', style = '0', inner = ''] of cells.matchAll(CELL)) {
			const number = /<v>(.*?)<\/v>/.exec(inner)?.[1];
			const words = /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1];
			row[columnIndex(letters)] = { style, value: number === undefined ? (words === undefined ? null : unescaped(words)) : Number(number) };
		}
		rows[Number(line) - 1] = Array.from(row, (cell) => cell ?? { style: '0', value: null });
	}
	return Array.from(rows, (row) => row ?? []);
}

function rowXml(row: readonly EditedCell[], index: number): string {
	return `<row r="${index + 1}">${row.map(({ value, style }, column) => {
		const head = `<c r="${columnLetter(column)}${index + 1}" s="${style}"`;
		if (value === null) return `${head}/>`;
		return typeof value === 'number' ? `${head}><v>${value}</v></c>` : `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
	}).join('')}</row>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string): string => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The sheet of that name. */
export function sheetOf(sheets: ReadonlyMap<string, EditedSheet>, name: string): EditedSheet {
	const sheet = sheets.get(name);
	if (sheet === undefined) throw new Error(`no sheet ${name}, but ${[...sheets.keys()].join(', ')}`);
	return sheet;
}

/** Writes into a cell, `B7`; missing rows and cells are made. */
export function put(sheet: EditedSheet, name: string, value: string | number | null): void {
	const [, letters = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
	const row = (sheet[Number(line) - 1] ??= []);
	for (let column = row.length; column <= columnIndex(letters); column++) row[column] = { value: null, style: '0' };
	row[columnIndex(letters)] = { value, style: row[columnIndex(letters)]?.style ?? '0' };
	for (let i = 0; i < sheet.length; i++) sheet[i] ??= [];
}

/** Fills in the line of a form. */
export function answer(sheet: EditedSheet, label: string, value: string | number): void {
	const line = sheet.findIndex((row) => row[0]?.value === label);
	if (line < 0) throw new Error(`no line ${label}`);
	put(sheet, `B${line + 1}`, value);
}

/** The line of ids of a sheet of figures, from 0, and the column of an id. */
export function idLine(sheet: EditedSheet): number {
	return sheet.findIndex((row) => row.some(({ value }) => typeof value === 'string' && /^gebiet(:|$)/.test(value)));
}
export function columnOf(sheet: EditedSheet, id: string): number {
	const column = sheet[idLine(sheet)]?.findIndex(({ value }) => value === id) ?? -1;
	if (column < 0) throw new Error(`no column ${id}`);
	return column;
}
