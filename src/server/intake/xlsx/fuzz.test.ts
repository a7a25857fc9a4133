import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetOfGrid } from '#domain/delivery/sheet/sheet-of-grid.ts';
import { pack, rowsXml, workbookParts } from './make-workbook.ts';
import { unpackRows } from './packing/packed-workbook.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { WorkbookRefused } from './workbook-refused.ts';

const long = process.env['KECK_LONG'] === '1';
const parts = workbookParts({
	sheets: [
		{ name: 'Tabelle', rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" s="1"><v>101</v></c><c r="B2"><f>C2*2</f><v>9.6999999999999993</v></c></row>${rowsXml([['0102', 5], ['Quelle']], 3)}`, before: '<cols><col min="1" max="2" hidden="1"/></cols>', after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' },
		{ name: 'Alt', rows: rowsXml([[1, 2]]), state: 'hidden' }
	],
	strings: '<si><t>Gebiet</t></si><si><r><t>Ein</t></r><r><t>wohner</t></r></si>', formats: [0, '0000', 14]
});
const names = Object.keys(parts);
const whole = pack(parts);

/** Bytes of the packed file spoilt: some changed, some cut off, a stretch moved. */
const spoiltBytes = fc.record({
	flips: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), cut: fc.option(fc.nat(whole.length)), moved: fc.option(fc.tuple(fc.nat(whole.length), fc.nat(whole.length), fc.nat(400)))
}).map(({ flips, cut, moved }) => {
	let bytes = Buffer.from(whole);
	for (const [at, value] of flips) bytes[at] = value;
	if (moved !== null) bytes.copy(bytes, moved[1], moved[0], moved[0] + moved[2]);
	if (cut !== null) bytes = bytes.subarray(0, cut);
	return bytes;
});

/** The XML of some parts spoilt, or parts exchanged, and packed anew: what is inside the checksums. */
const ODD = ['<', '>', '&', '"', '</row>', '<row r="1048576">', '<c r="XFD1">', '<c t="s"><v>-1</v></c>', 'NaN', '1e308', '-0', '9'.repeat(400), '\0', '\ufffe', '<!DOCTYPE x>', '<![CDATA[', '<!--', '<?x ?>', '&#0;', '&#x110000;', '__proto__', 't="constructor"', 's="-1"', 'ref="A1"', 'ref="A9:A1"', 'min="-5"', 'date1904="1"', '_xD800_'];
const spoiltParts = fc.array(fc.record({ part: fc.nat(names.length - 1), from: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(30), insert: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 8 })), swap: fc.option(fc.nat(names.length - 1), { freq: 9 }) }), { minLength: 1, maxLength: 6 }).map((changes) => {
	const copy = { ...parts };
	for (const { part, from, drop, insert, swap } of changes) {
		const name = names[part] ?? '';
		const text = String(copy[name]);
		const at = Math.floor(from * text.length);
		copy[name] = text.slice(0, at) + insert + text.slice(at + drop);
		if (swap !== null) [copy[name], copy[names[swap] ?? '']] = [copy[names[swap] ?? ''] ?? '', copy[name] ?? ''];
	}
	return pack(copy);
});

/** A workbook whose every sheet becomes a table, or a refusal; anything else throws. */
async function readsOrRefuses(bytes: Buffer): Promise<void> {
	try {
		const { texts, sheets } = await parseWorkbook(bytes, () => undefined);
		for (const sheet of sheets) {
			const rows = unpackRows(texts, sheet);
			expect(rows.length).toBe(sheet.lines.length);
			for (const { top, bottom, left, right } of sheet.merges) expect(top >= 0 && bottom < rows.length && left >= 0 && right < 16_384).toBe(true);
			const { sheet: table } = sheetOfGrid({ file: 'a.xlsx', sheet: sheet.name, rows, lines: sheet.lines, merges: sheet.merges }, { header: { first: 1, last: 2 }, lines: null, area: 'Gebiet', words: ['Gebiet'], values: ['Einwohner'] });
			for (const column of table.columns) expect(column.codes.length).toBe(table.rows);
		}
	} catch (error) {
		if (!(error instanceof WorkbookRefused)) throw error;
	}
}

test('spoilt bytes are read or refused', () => fc.assert(fc.asyncProperty(spoiltBytes, readsOrRefuses), { numRuns: long ? 10_000 : 300 }), 600_000);
test('spoilt parts are read or refused', () => fc.assert(fc.asyncProperty(spoiltParts, readsOrRefuses), { numRuns: long ? 10_000 : 300 }), 600_000);
test('the thread hands on the same: an answer, never an error', () => fc.assert(fc.asyncProperty(fc.oneof(spoiltBytes, spoiltParts), async (bytes) => {
	expect(['workbook', 'refused']).toContain((await readWorkbook(bytes, 'a.xlsx')).kind);
}), { numRuns: long ? 500 : 15 }), 600_000);
