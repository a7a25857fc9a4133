import type { Entry } from './zip-bytes.ts';
import { zipBytes } from './zip-bytes.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Rows of the honest table, as they stand in a sheet. */
export const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>nr</t></is></c><c r="B1" t="inlineStr"><is><t>jahr</t></is></c><c r="C1" t="inlineStr"><is><t>ew</t></is></c></row>'
	+ '<row r="2"><c r="A2" t="inlineStr"><is><t>01</t></is></c><c r="B2"><v>2023</v></c><c r="C2"><v>120</v></c></row>'
	+ '<row r="3"><c r="A3" t="inlineStr"><is><t>02</t></is></c><c r="B3"><v>2023</v></c><c r="C3"><v>340</v></c></row>';

export const sheetXml = (rows: string, more = ''): string => `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${more}</worksheet>`;

/** Rows where the count of quarter 01 is replaced by any cell. */
export const withCell = (cell: string): string => ROWS.replace('<c r="C2"><v>120</v></c>', cell);

interface Workbook {
	readonly sheet?: string;
	readonly sheets?: number;
	readonly strings?: string;
	readonly styles?: string;
	/** Replaces or adds entries; last ones win only by name. */
	readonly entries?: readonly Entry[];
}

/** Bytes of a workbook whose parts may each be wrong. */
export function workbookBytes({ sheet = sheetXml(ROWS), sheets = 1, strings, styles, entries = [] }: Workbook = {}): Buffer {
	const numbers = Array.from({ length: sheets }, (_, i) => i + 1);
	const parts: Entry[] = [
		{ name: '[Content_Types].xml', content: `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>` },
		{ name: '_rels/.rels', content: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
		{ name: 'xl/workbook.xml', content: `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${numbers.map((n) => `<sheet name="Blatt${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>` },
		{ name: 'xl/_rels/workbook.xml.rels', content: `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}${strings === undefined ? '' : `<Relationship Id="rIdS" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>`}${styles === undefined ? '' : `<Relationship Id="rIdT" Type="${REL}/styles" Target="styles.xml"/>`}</Relationships>` },
		...numbers.map((n) => ({ name: `xl/worksheets/sheet${n}.xml`, content: sheet })),
		...(strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: strings }]),
		...(styles === undefined ? [] : [{ name: 'xl/styles.xml', content: styles }])
	];
	return zipBytes([...parts.filter((p) => !entries.some((e) => e.name === p.name)), ...entries]);
}

export const stringsXml = (items: string, head = ''): string => `<?xml version="1.0" encoding="UTF-8"?>${head}<sst xmlns="${MAIN}">${items}</sst>`;
export const stylesXml = (inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
