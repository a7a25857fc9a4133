import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, rowsXml } from './make-workbook.ts';
import type { MadeWorkbook } from './make-workbook.ts';
import type { Worksheet } from './read-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

async function sheetOf(made: MadeWorkbook): Promise<Worksheet> {
	const read = await readWorkbook(makeWorkbook(made), 'a.xlsx');
	if (read.kind === 'refused') throw new Error(read.why);
	return read.sheets[0]!;
}
const texts = async (cells: string, more: Partial<MadeWorkbook> = {}): Promise<readonly string[]> => (await sheetOf({ sheets: [{ name: 'A', rows: `<row r="1">${cells}</row>` }], ...more })).rows[0] ?? [];

describe('texts', () => {
	test('shared and rich strings, blanks, line breaks, and no reading aids', async () => {
		const strings = '<si><t>Mitte</t></si><si><r><t>Nord</t></r><r><rPr><b/></rPr><t xml:space="preserve"> West </t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>a_x000A_b &amp; &#228;</t></si><si/>';
		expect(await texts([4, 0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join(''), { strings })).toEqual(['', 'Mitte', 'Nord West', '東京', 'a\nb & ä']);
	});
	test('inline strings, truth values, errors', async () => {
		expect(await texts('<c t="inlineStr"><is><t>  0101 </t></is></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c>')).toEqual(['0101', 'WAHR', 'FALSCH', '#DIV/0!']);
	});
	test('of a formula the saved result; one never computed stays a formula', async () => {
		expect(await texts('<c><f>A2*2</f><v>84</v></c><c t="str"><f>B2&amp;""</f><v>x</v></c><c t="str"><f>IF(1,"")</f><v></v></c><c><f>SUM(A2:A9)</f></c>')).toEqual(['84', 'x', '', '=SUM(A2:A9)']);
	});
});

describe('numbers', () => {
	const shown = (value: string, format: number | string, from1904 = false): Promise<readonly string[]> => texts(`<c s="0"><v>${value}</v></c>`, { formats: [format], from1904 });
	test.each([
		['9.6999999999999993', 0, '9,7'], ['0.30000000000000004', 0, '0,3'], ['70.238263950398576', 165, '70,2382639503986'], ['-23', '#\\ ##0;\\-#\\ ##0', '-23'],
		['1234567.5', '#,##0.00', '1234567,5'], ['1.5E-7', 0, '0,00000015'], ['1e15', 0, '1000000000000000'], ['0', '0.0', '0'], ['-0', 0, '0'],
		['101', '0000', '0101'], ['101.5', '0000', '101,5'], ['0.123', 10, '12,3 %'], ['0.07', '0.0\\ %', '7 %'], ['5', '0" Prozent"', '5'], ['5', '0.0 "%"', '5'],
		['NaN', 0, 'NaN']
	])('%s as %s is %s', async (value, format, text) => expect(await shown(value, format)).toEqual([text]));
	// Day numbers from ECMA-376 part 1, 18.17.4.1, and its list of what is 1 January in both calendars.
	test.each([
		['45291', 14, '2023-12-31'], ['45291', 'dd.mm.yyyy', '2023-12-31'], ['1', 14, '1900-01-01'], ['59', 14, '1900-02-28'], ['61', 14, '1900-03-01'], ['2958465', 14, '9999-12-31'],
		['45291.604166666664', 22, '2023-12-31 14:30'], ['0.5', 20, '12:00'], ['45291', '[$-407]d\\. mmmm yyyy', '2023-12-31'], ['45291', '[Red]0', '45291'], ['1e9', 14, '1000000000']
	])('day %s as %s is %s', async (value, format, text) => expect(await shown(value, format)).toEqual([text]));
	test('days counted from 1904', async () => {
		expect(await shown('0', 14, true)).toEqual(['1904-01-01']);
		expect(await shown('43829', 14, true)).toEqual(['2023-12-31']);
	});
});

describe('sheets', () => {
	test('places, empty rows left out, merges as positions in the rows that are there', async () => {
		const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3"><c r="A3" s="0"/></row><row r="7"><c r="A7"><v>3</v></c></row>';
		const sheet = await sheetOf({ sheets: [{ name: 'Tabelle 1', rows, after: '<mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A7:A9"/><mergeCell ref="A3:D4"/><mergeCell ref="A2:B7"/></mergeCells>' }] });
		expect(sheet.rows).toEqual([['', '1', '', '2'], ['3']]);
		expect([...sheet.lines]).toEqual([2, 7]);
		expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }, { top: 0, left: 0, bottom: 1, right: 1 }]);
	});
	test('hidden sheets are kept apart, hidden lines and columns told', async () => {
		const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/>';
		const read = await readWorkbook(makeWorkbook({ sheets: [{ name: 'alt', rows, state: 'hidden' }, { name: 'neu', rows, before: '<cols><col min="2" max="3" hidden="1"/></cols>' }] }), 'a.xlsx');
		expect(read).toMatchObject({ kind: 'workbook', sheets: [{ file: 'a.xlsx', sheet: 'neu', hiddenRows: [2], hiddenColumns: ['C'] }], hidden: [{ sheet: 'alt' }] });
	});
	test('elements with a prefix, cells without a place', async () => {
		const parts = { 'xl/worksheets/sheet1.xml': '<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>a</x:v></x:c></x:row><x:row><x:c r="B2"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>' };
		expect((await sheetOf({ sheets: [{ name: 'A', rows: '' }], parts })).rows).toEqual([['1', 'a'], ['', '2']]);
	});
	test('programs and links to other files are told, and nothing of them is read', async () => {
		const rels = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="e" Type="x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>';
		const made = makeWorkbook({ sheets: [{ name: 'A', rows: rowsXml([[1]]) }], parts: { 'xl/vbaProject.bin': 'x', 'xl/_rels/workbook.xml.rels': rels, 'xl/externalLinks/externalLink1.xml': '<broken' } });
		expect(await readWorkbook(made, 'a.xlsm')).toMatchObject({ kind: 'workbook', macros: true, externalLinks: true, sheets: [{ rows: [['1']] }] });
	});
	test('tells how far it is', async () => {
		const shares: number[] = [];
		await readWorkbook(makeWorkbook({ sheets: [{ name: 'A', rows: rowsXml(Array.from({ length: 5000 }, (_, i) => [i, i + 1])) }] }), 'a.xlsx', (share) => shares.push(share));
		expect(shares.length).toBeGreaterThan(3);
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
		expect(shares.at(-1)).toBeLessThanOrEqual(1);
	});
});

const hamburg = join(resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data'), 'hamburg/stats');
// shared/data/hamburg/README.md: the cleaned table was made from this workbook.
test.skipIf(!existsSync(hamburg))('the workbook of Hamburg says what the cleaned table says, up to its rounding', async () => {
	const read = await readWorkbook(readFileSync(join(hamburg, 'stadtteilprofile_2014_original.xlsx')), 'h.xlsx');
	if (read.kind === 'refused') throw new Error(read.why);
	const [header = '', ...clean] = readFileSync(join(hamburg, 'stadtteilprofile_2014.csv'), 'utf8').trimEnd().split(/\r?\n/);
	const ours = read.sheets[0]!.rows.slice(4);
	expect([ours.length, header.split(',').length]).toEqual([107, 71]);
	clean.forEach((line, i) => line.split(',').slice(3).forEach((text, j) => {
		const own = ours[i]?.[j + 1] ?? '';
		if (text === '') expect([i, j, own]).toEqual([i, j, '.']);
		else expect(Math.abs(Number(own.replace(',', '.')) - Number(text)), `${i} ${j} ${own} ${text}`).toBeLessThan(j === 20 ? 50.001 : 0.0501 + (text.includes('.') ? 0 : 0.45));
	}));
});
