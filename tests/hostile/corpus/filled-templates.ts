import type { HostileDelivery } from '../hostile-delivery.ts';
import { ROWS, sheetXml, stringsXml, withCell, workbookBytes } from './workbook-bytes.ts';
import { deflatedMegabytes } from './zip-bytes.ts';

/** A workbook handed in by itself, as a filled-in template is. */
const handedIn = (what: string, bytes: () => Uint8Array): HostileDelivery => ({ what: `handed in as a template: ${what}`, files: () => ({ 'neustadt.xlsx': bytes() }), end: 'refused', read: 'neustadt.xlsx' });
const SHEET = 'xl/worksheets/sheet1.xml';
const named = (name: string): string => `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;

export const FILLED_TEMPLATES: readonly HostileDelivery[] = [
	handedIn('any workbook', () => workbookBytes()),
	handedIn('a zip bomb', () => workbookBytes({ entries: [{ name: SHEET, content: deflatedMegabytes(1024), deflated: true, claimedSize: 100 }] })),
	handedIn('billion laughs', () => workbookBytes({ strings: stringsXml('<si><t>&a;</t></si>', '<!DOCTYPE sst [<!ENTITY a "&a;&a;">]>'), sheet: sheetXml(withCell('<c r="C2" t="s"><v>0</v></c>')) })),
	handedIn('a form of 300,000 lines', () => workbookBytes({ sheet: sheetXml(Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 1}">${text(`A${i + 1}`, 'Name der Kommune')}${text(`B${i + 1}`, `N${i}`)}</row>`).join('')), entries: [{ name: 'xl/workbook.xml', content: named('Angaben') }] })),
	handedIn('areas that are each above the other', () => workbookBytes({ sheet: sheetXml(`<row r="1">${text('A1', 'Ebene')}${text('B1', 'Schlüssel')}${text('C1', 'Name')}${text('D1', 'Gehört zu')}</row>${Array.from({ length: 50_000 }, (_, i) => `<row r="${i + 2}">${text(`A${i + 2}`, 'Stadtteil')}${text(`B${i + 2}`, String(i))}${text(`C${i + 2}`, `G${i}`)}${text(`D${i + 2}`, String((i + 1) % 50_000))}</row>`).join('')}`), entries: [{ name: 'xl/workbook.xml', content: named('Gebiete') }] })),
	handedIn('names that are markup and formulas', () => workbookBytes({ sheet: sheetXml(ROWS.replace('nr', '&lt;script&gt;alert(1)&lt;/script&gt;').replace('jahr', '=HYPERLINK(&quot;http://example.org&quot;)')), entries: [{ name: 'xl/workbook.xml', content: named('Angaben') }] }))
];
