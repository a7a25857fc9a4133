import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { delivery } from './victim.ts';
import { ROWS, sheetXml, stringsXml, stylesXml, withCell, workbookBytes } from './workbook-bytes.ts';

const FILES = '  - {datei: zahlen.xlsx, ebene: quartier, gebiet: nr, zeit: jahr, spalten: {ew: {grundgroesse: ew}}}';
export const xlsx = (bytes: () => Uint8Array): HostileDelivery['files'] => () => delivery({ 'zahlen.xlsx': bytes() }, { files: FILES });
const sheet = (rows: () => string, more = ''): HostileDelivery['files'] => xlsx(() => workbookBytes({ sheet: sheetXml(rows(), more) }));
const repeat = (times: number, make: (i: number) => string): string => Array.from({ length: times }, (_, i) => make(i)).join('');
const LAUGHS = `<!DOCTYPE sst [<!ENTITY a0 "ha">${repeat(30, (i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`)}]>`;

/** What stands inside a workbook. */
export const WORKBOOKS: readonly HostileDelivery[] = [
	taken('workbook as it should be', xlsx(() => workbookBytes())),
	refused('billion laughs in the shared strings', xlsx(() => workbookBytes({ strings: stringsXml('<si><t>&a30;</t></si>', LAUGHS), sheet: sheetXml(withCell('<c r="C2" t="s"><v>0</v></c>')) }))),
	refused('an entity that reads a file of the machine', xlsx(() => workbookBytes({ sheet: sheetXml(withCell('<c r="C2" t="inlineStr"><is><t>&x;</t></is></c>')).replace('<worksheet', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet') }))),
	taken('a million empty cells at the end of the sheet', sheet(() => ROWS + repeat(1_000_000, (i) => `<row r="${i + 48_577}"><c r="XFD${i + 48_577}" s="0"/></row>`))),
	taken('an empty cell in the last corner', sheet(() => `${ROWS}<row r="1048576"><c r="XFD1048576" s="0"/></row>`)),
	taken('a number in the last corner', sheet(() => `${ROWS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
	refused('more than a million cells', sheet(() => ROWS + repeat(400_000, (i) => `<row r="${i + 4}"><c r="A${i + 4}"><v>1</v></c><c r="B${i + 4}"><v>2023</v></c><c r="C${i + 4}"><v>1</v></c></row>`))),
	refused('three million shared strings', xlsx(() => workbookBytes({ strings: stringsXml(repeat(3_000_000, (i) => `<si><t>${i}</t></si>`)), sheet: sheetXml(withCell('<c r="C2" t="s"><v>2999999</v></c>')) }))),
	refused('a shared string of 60 MB', xlsx(() => workbookBytes({ strings: stringsXml(`<si><t>${'x'.repeat(60 * 1024 * 1024)}</t></si>`), sheet: sheetXml(withCell('<c r="C2" t="s"><v>0</v></c>')) }))),
	refused('a cell of 40,000 characters', sheet(() => withCell(`<c r="C2" t="inlineStr"><is><t>${'1'.repeat(40_000)}</t></is></c>`))),
	refused('sixty sheets', xlsx(() => workbookBytes({ sheets: 60 }))),
	refused('shared string numbers out of range', xlsx(() => workbookBytes({ strings: stringsXml('<si><t>x</t></si>'), sheet: sheetXml(withCell('<c r="C2" t="s"><v>-1</v></c>')) }))),
	refused('a shared string number of 1e300', xlsx(() => workbookBytes({ strings: stringsXml('<si><t>x</t></si>'), sheet: sheetXml(withCell('<c r="C2" t="s"><v>1e300</v></c>')) }))),
	refused('NaN as number', sheet(() => withCell('<c r="C2"><v>NaN</v></c>'))),
	refused('a number beyond every double', sheet(() => withCell('<c r="C2"><v>1e400</v></c>'))),
	refused('a hexadecimal number', sheet(() => withCell('<c r="C2"><v>0x78</v></c>'))),
	refused('a formula without a value', sheet(() => withCell('<c r="C2"><f>cmd|\'/c calc\'!A0</f></c>'))),
	refused('an error instead of a number', sheet(() => withCell('<c r="C2" t="e"><v>#DIV/0!</v></c>'))),
	refused('row number 99999999999', sheet(() => `${ROWS}<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>`)),
	refused('column ZZZZZZZZ', sheet(() => `${ROWS}<row r="4"><c r="ZZZZZZZZ4"><v>1</v></c></row>`)),
	refused('the same cell twice', sheet(() => withCell('<c r="C2"><v>120</v></c><c r="C2"><v>7</v></c>'))),
	refused('XML cut in the middle', xlsx(() => workbookBytes({ sheet: sheetXml(ROWS).slice(0, 400) }))),
	refused('a million elements in each other', sheet(() => ROWS + '<row>'.repeat(1_000_000))),
	refused('a million attributes', sheet(() => `${ROWS}<row r="4" ${repeat(1_000_000, (i) => `a${i}="1" `)}/>`)),
	refused('NUL in a text', sheet(() => withCell('<c r="C2" t="inlineStr"><is><t>12&#0;0</t></is></c>'))),
	refused('a million merged ranges beside the table', sheet(() => ROWS, `<mergeCells>${repeat(1_000_000, (i) => `<mergeCell ref="H${i + 1}:J${i + 1}"/>`)}</mergeCells>`)),
	taken('one merged range over the whole empty rest', sheet(() => ROWS, '<mergeCells><mergeCell ref="E5:XFD1048576"/></mergeCells>')),
	taken('a style number out of range', sheet(() => withCell('<c r="C2" s="99999999"><v>120</v></c>'))),
	refused('a million number formats', xlsx(() => workbookBytes({ styles: stylesXml(`<numFmts>${repeat(300_000, (i) => `<numFmt numFmtId="${i + 200}" formatCode="0"/>`)}</numFmts>`) }))),
	refused('a number format that runs for ever, and a date in year 40,000', xlsx(() => workbookBytes({ styles: stylesXml(`<numFmts><numFmt numFmtId="200" formatCode="${'[$-407]dd\\.mm'.repeat(20_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`), sheet: sheetXml(withCell('<c r="C2" s="0"><v>14000000</v></c>')) }))),
	refused('relationship to a sheet on another machine', xlsx(() => workbookBytes({ entries: [{ name: 'xl/_rels/workbook.xml.rels', content: '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="http://example.org/sheet.xml" TargetMode="External"/></Relationships>' }] })))
];
