import { describe, expect, test } from 'vitest';
import { WORKBOOK } from '../limits.ts';
import { makeWorkbook, pack, rowsXml, workbookParts } from './make-workbook.ts';
import type { MadeWorkbook } from './make-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

const small: MadeWorkbook = { sheets: [{ name: 'A', rows: rowsXml([['a', 1]]) }] };
const parts = workbookParts(small);
const why = async (bytes: Uint8Array): Promise<string> => {
	const read = await readWorkbook(bytes, 'a.xlsx');
	return read.kind === 'refused' ? read.why : 'read';
};
/** The small workbook with one part replaced or added. */
const withPart = (name: string, content: string | Uint8Array): Buffer => pack({ ...parts, [name]: content });
const withSheet = (xml: string): Buffer => withPart('xl/worksheets/sheet1.xml', xml);
const withRows = (rows: string): Buffer => withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
/** Bytes of the ZIP file changed by hand, at every place where `find` stands. */
function patched(bytes: Buffer, find: Buffer, change: (at: number, copy: Buffer) => void): Buffer {
	const copy = Buffer.from(bytes);
	for (let at = copy.indexOf(find); at >= 0; at = copy.indexOf(find, at + 1)) change(at, copy);
	return copy;
}
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2]);
const renamed = (from: string, to: string): Buffer => patched(pack({ ...parts, [from]: 'x' }), Buffer.from(from), (at, copy) => { copy.write(to, at, 'latin1'); });

describe('what is no workbook of ours', () => {
	test('the small one is read', async () => expect(await why(makeWorkbook(small))).toBe('read'));
	test.each<[string, Buffer, string]>([
		['old Excel', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'old-excel'],
		['locked by a password', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'password'],
		['OpenDocument', pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'opendocument'],
		['binary workbook', pack({ 'xl/workbook.bin': 'x' }), 'binary-workbook'],
		['text document', pack({ 'word/document.xml': '<x/>' }), 'not-a-workbook'],
		['CSV text', Buffer.from('a;b\n1;2\n'), 'not-a-workbook'],
		['nothing', Buffer.alloc(0), 'not-a-workbook'],
		['empty ZIP', Buffer.concat([Buffer.from([0x50, 0x4b, 5, 6]), Buffer.alloc(18)]), 'not-a-workbook'],
		['only a beginning', makeWorkbook(small).subarray(0, 400), 'damaged'],
		['a sheet that is missing', pack(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.includes('sheet1')))), 'damaged'],
		['encrypted parts', patched(makeWorkbook(small), CENTRAL, (at, copy) => { copy[at + 8] = 1; }), 'password']
	])('%s', async (_, bytes, expected) => expect(await why(bytes)).toBe(expected));
});

describe('hostile archives', () => {
	const zeros = (mebibytes: number): string => '0'.repeat(mebibytes * 1024 * 1024);
	test.each<[string, () => Buffer, string]>([
		['a file of more than 20 MiB', () => Buffer.alloc(WORKBOOK.fileBytes + 1), 'file-too-large'],
		['more than 200 parts', () => pack({ ...parts, ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`p${i}`, 'x'])) }), 'too-many-parts'],
		['a zip bomb that says so', () => withPart('xl/media/a', zeros(60)), 'inflates-too-much'],
		['a zip bomb that lies', () => patched(withSheet(`<worksheet>${zeros(60)}</worksheet>`), CENTRAL, (at, copy) => { if (copy.readUInt32LE(at + 24) > 1e6) copy.writeUInt32LE(1000, at + 24); }), 'damaged'],
		['a path upwards', () => renamed('aa/aa/evil', '../../evil'), 'unsafe-part-names'],
		['a path from the top', () => renamed('aetc/passwd', '/etc/passwd'), 'unsafe-part-names'],
		['a drive letter', () => renamed('aaaWindows', 'C:\\Windows'), 'unsafe-part-names'],
		['a NUL in a name', () => renamed('xl/a.xml', 'xl/a\0xml'), 'unsafe-part-names'],
		['a name twice', () => renamed('xl/workbooK.xml', 'xl/workbook.xml'), 'unsafe-part-names'],
		['a symbolic link', () => patched(makeWorkbook(small), CENTRAL, (at, copy) => { copy[at + 5] = 3; copy.writeUInt32LE(0o120777 * 65536, at + 38); }), 'unsafe-part-names'],
		['parts over one another', () => patched(makeWorkbook(small), CENTRAL, (at, copy) => { copy.writeUInt32LE(1_000_000, at + 20); }), 'damaged']
	])('%s', async (_, make, expected) => expect(await why(make())).toBe(expected));
});

describe('hostile parts', () => {
	const many = (n: number, of: (i: number) => string): string => Array.from({ length: n }, (_, i) => of(i)).join('');
	test.each<[string, () => Buffer, string]>([
		['billion laughs', () => withSheet('<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'), 'document-type'],
		['an entity from outside', () => withPart('xl/workbook.xml', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>'), 'document-type'],
		['an unknown entity', () => withRows('<row><c t="str"><v>&nbsp;</v></c></row>'), 'damaged'],
		['XML that ends early', () => withSheet('<worksheet><sheetData><row>'), 'damaged'],
		['bytes that are no UTF-8', () => withPart('xl/worksheets/sheet1.xml', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])), 'damaged'],
		['an empty part', () => withSheet(''), 'damaged'],
		['tags inside tags', () => withSheet('<a>'.repeat(5000)), 'too-complex'],
		['an endless attribute', () => withSheet(`<worksheet a="${many(200_000, (i) => i.toString(36))} ${many(200_000, (i) => i.toString(35))}"/>`), 'too-complex'],
		['a cell that is too long', () => withRows(`<row><c t="inlineStr"><is><t>${many(9000, String)}</t></is></c></row>`), 'cell-too-long'],
		['a formula result that is too long', () => withRows(`<row><c t="str"><v>${many(9000, String)}</v></c></row>`), 'cell-too-long'],
		['a shared string that is not there', () => withRows('<row><c t="s"><v>5</v></c></row>'), 'damaged'],
		['a shared string called like a method', () => withRows('<row><c t="s"><v>constructor</v></c></row>'), 'damaged'],
		['rows that go back', () => withRows('<row r="2"/><row r="1"/>'), 'damaged'],
		['a cell twice', () => withRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'damaged'],
		['a row below the last', () => withRows('<row r="1048577"/>'), 'damaged'],
		['a column behind the last', () => withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'damaged'],
		['fifty-one sheets', () => makeWorkbook({ sheets: Array.from({ length: 51 }, (_, i) => ({ name: String(i), rows: '' })) }), 'too-many-sheets'],
		['a million cells and one', () => withRows(many(10_000, (i) => `<row>${many(i === 0 ? 101 : 100, (j) => `<c><v>${(i * j * 7919) % 100_003}</v></c>`)}</row>`)), 'too-many-cells'],
		['cells far apart', () => withRows(many(300, (i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`)), 'too-many-cells'],
		['merges without end', () => withSheet(`<worksheet><sheetData/><mergeCells>${many(20_001, (i) => `<mergeCell ref="A${i + 1}:B${i + 2}"/>`)}</mergeCells></worksheet>`), 'too-complex'],
		['styles without end', () => withPart('xl/styles.xml', `<styleSheet><cellXfs>${many(100_002, (i) => `<xf numFmtId="${i % 999}"/>`)}</cellXfs></styleSheet>`), 'too-complex']
	])('%s', async (_, make, expected) => expect(await why(make())).toBe(expected), 30_000);

	test('what takes too long or too much memory is ended, and the next one is read', async () => {
		const large = withRows(many(4000, (i) => `<row>${many(100, (j) => `<c t="str"><v>${i} ${j} ${'x'.repeat(20)}</v></c>`)}</row>`));
		const under = async (cost: { milliseconds: number; heapMegabytes: number }): Promise<string> => {
			const read = await readWorkbook(large, 'a.xlsx', undefined, cost);
			return read.kind === 'refused' ? read.why : 'read';
		};
		expect(await under({ milliseconds: 20, heapMegabytes: 256 })).toBe('too-slow');
		expect(await under({ milliseconds: 30_000, heapMegabytes: 16 })).toBe('too-much-memory');
		expect(await under({ milliseconds: 30_000, heapMegabytes: 256 })).toBe('read');
	}, 60_000);

	test('one cell in the last corner, a million rows without a cell, a million cells without a value cost nothing', async () => {
		const read = await readWorkbook(withSheet(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${many(10_000, (i) => `<row r="${i + 1}">${many(100, (j) => `<c s="${(i * j) % 7}"/>`)}</row>`)}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>`), 'a.xlsx');
		expect(read).toMatchObject({ kind: 'workbook', sheets: [{ lines: Uint32Array.of(1_048_576) }] });
		if (read.kind === 'workbook') expect([read.sheets[0]!.rows.length, read.sheets[0]!.rows[0]!.length, read.sheets[0]!.rows[0]!.at(-1)]).toEqual([1, 16_384, '7']);
	}, 30_000);
});
