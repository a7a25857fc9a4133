import { xmlText } from '../xml-text.ts';
import type { PackageParts } from './package-parts.ts';
import type { Tag } from './scan-tags.ts';
import { attribute, putIn, scanTags } from './scan-tags.ts';
import { sheetParts } from './sheet-parts.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Makes a sheet of this name the first and the one in front; one that is there already gets the new content where it stands. What counts
 * sheets by their place (names with a scope, the tab in front) moves along.
 */
export function putSheetFirst(parts: PackageParts, workbook: string, name: string, xml: string): void {
	const sheets = sheetParts(parts, workbook);
	for (const { part } of sheets) parts.setText(part, unselected(parts.text(part)));
	const there = sheets.find((sheet) => sheet.name === name);
	if (there !== undefined) {
		parts.setText(there.part, xml);
		parts.setText(workbook, changed(parts.text(workbook), 'workbookView', (text) => inFront(text, sheets.indexOf(there))));
		return;
	}
	const part = parts.free('xl/worksheets/keck', '.xml');
	parts.setText(part, xml);
	parts.declare({ part }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
	const id = parts.relate(workbook, part, `${OFFICE}/worksheet`);
	const text = parts.text(workbook);
	const tags = [...scanTags(text)];
	const list = tags.find((t) => t.name === 'sheets');
	if (list === undefined) throw new TypeError('The workbook has no sheets.');
	const sheetId = Math.max(0, ...tags.filter((t) => t.name === 'sheet').map((t) => Number(attribute(t, 'sheetId')))) + 1;
	const added = putIn(text, list.end, `<${list.prefix}sheet xmlns:r="${OFFICE}" name="${xmlText(name)}" sheetId="${sheetId}" r:id="${id}"/>`);
	const moved = changed(added, 'definedName', (tag) => tag.replace(/(\slocalSheetId\s*=\s*["'])(\d+)/, (_, before: string, at: string) => `${before}${Number(at) + 1}`));
	parts.setText(workbook, changed(moved, 'workbookView', (tag) => inFront(tag, 0)));
}

const inFront = (tag: string, at: number): string => tag.replace(/\s(?:activeTab|firstSheet)\s*=\s*(?:"\d*"|'\d*')/g, '').replace(/(\s*\/?>)$/, (end) => ` activeTab="${at}"${end.trim()}`);

/** Two sheets in front at once would be edited together. */
const unselected = (sheet: string): string => changed(sheet, 'sheetView', (tag) => tag.replace(/\stabSelected\s*=\s*(?:"\w*"|'\w*')/, ''));

/** The opening tags of that name, each changed. */
function changed(xml: string, name: string, change: (tag: string) => string): string {
	const tags = [...scanTags(xml)].filter((t): t is Tag => t.name === name && t.kind !== 'close');
	return tags.reduceRight((text, tag) => text.slice(0, tag.start) + change(text.slice(tag.start, tag.end)) + text.slice(tag.end), xml);
}
