import { zipSync } from 'fflate';
import { printTitles } from './page-setup.ts';
import { StyleTable } from './style-table.ts';
import type { WorkSheet } from './work-sheet.ts';
import { writeSheet } from './write-sheet.ts';
import { xmlText } from './xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as an XLSX file (ECMA-376). The same sheets give the same bytes: no clock enters. The first sheet is in front. */
export function writeWorkbook(sheets: readonly WorkSheet[]): Uint8Array {
	checkNames(sheets.map((sheet) => sheet.name));
	const styles = new StyleTable();
	const bodies = sheets.map((sheet, i) => writeSheet(sheet, styles, i === 0));
	const parts: [string, string][] = [
		['[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${bodies.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`],
		['_rels/.rels', relationships([`${OFFICE}/officeDocument`], () => 'xl/workbook.xml')],
		['xl/workbook.xml', `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${printTitles(sheets)}</workbook>`],
		['xl/_rels/workbook.xml.rels', relationships([...bodies.map(() => `${OFFICE}/worksheet`), `${OFFICE}/styles`], (i) => (i < bodies.length ? `worksheets/sheet${i + 1}.xml` : 'styles.xml'))],
		...bodies.map((body, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, body]),
		['xl/styles.xml', styles.xml()]
	];
	return packParts(new Map(parts.map(([name, xml]) => [name, Buffer.from(HEAD + xml)])));
}

/** Parts of a package → its bytes, in this order and with one fixed date. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
	return zipSync(Object.fromEntries([...parts].map(([name, bytes]) => [name, Uint8Array.from(bytes)])), { level: 6, mtime: new Date(1980, 0, 1) });
}

function relationships(types: readonly string[], target: (i: number) => string): string {
	return `<Relationships xmlns="${PACKAGE}/relationships">${types.map((type, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target(i)}"/>`).join('')}</Relationships>`;
}

/** What spreadsheet programs demand of sheet names: a file that breaks it would be „repaired“. */
function checkNames(names: readonly string[]): void {
	for (const name of names) if (name.length === 0 || name.length > 31 || /[[\]*?:/\\]/.test(name) || /^'|'$/.test(name)) throw new TypeError(`„${name}“ cannot be the name of a sheet.`);
	if (names.length === 0 || new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new TypeError('Sheets need names of their own.');
}
