import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '#server/intake/xlsx/read-workbook.ts';
import type { WorkSheet } from '#server/takeout/xlsx/work-sheet.ts';
import { writeWorkbook } from '#server/takeout/xlsx/write-workbook.ts';

const sheet = (rows: WorkSheet['rows'], more: Partial<WorkSheet> = {}): WorkSheet => ({ name: 'Blatt', columns: [], rows, ...more });
async function readBack(values: readonly (string | number)[]): Promise<readonly string[]> {
	const read = await readWorkbook(writeWorkbook([sheet([{ cells: values.map((value) => ({ value })) }])]), 'x.xlsx');
	if (read.kind !== 'workbook') throw new Error(read.why);
	return read.sheets[0]?.rows[0] ?? [];
}

describe('a workbook of ours', () => {
	test('is read as it was written: text stays text, numbers are numbers', async () => {
		const texts = ['=1+1', '+49 30', '-', '@SUMME(A1)', "'", '0101', '<a & "b">', 'Zeile\nzwei', '_x0041_', 'ä€😀', '12'];
		expect(await readBack([...texts, 12, -0.5, 1e21])).toEqual([...texts, '12', '-0,5', '1000000000000000000000']);
	});

	test('never has a formula, whatever the text', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => {
			const xml = strFromU8(unzipSync(writeWorkbook([sheet([{ cells: [{ value }] }])]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
			expect(xml).not.toContain('<f>');
			// eslint-disable-next-line no-control-regex -- what XML 1.0 cannot hold
			expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
			expect(xml.replace(/<t xml:space="preserve">[^<>]*<\/t>/, '')).not.toContain('<t');
		}), { numRuns: 100 });
	});

	test('has the children of a worksheet in the order of ECMA-376 18.3.1.99', () => {
		const full = sheet([{ cells: [{ value: 'a', style: { bold: true, fill: 'FFFFFF' }, link: "'Blatt'!A1" }], height: 20 }], {
			columns: [{ width: 10, style: { format: 'text' } }], frozen: { rows: 1, columns: 1 }, digitsAsText: ['A1:A9'], merged: ['C1:D1'], start: 'B2', tab: 'FF0000', bare: true,
			page: { upright: false, across: 2, down: null, repeat: { rows: [1, 1], columns: ['A', 'A'] } },
			validations: [{ range: 'A1:A9', rule: { choices: ['ja', 'nein'], open: false }, message: 'ja oder nein' }, { range: 'B1', rule: { numbers: 'whole', least: 0 }, message: 'ab 0' }]
		});
		const parts = unzipSync(writeWorkbook([full]));
		const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(`</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Blatt'!$A:$A,'Blatt'!$1:$1</definedName></definedNames></workbook>`);
		const order = ['<sheetPr>', '<tabColor', '<pageSetUpPr', '<sheetViews>', '<pane', '<selection', '<sheetFormatPr', '<cols>', '<sheetData>', '<mergeCells>', '<dataValidations>', '<hyperlinks>', '<pageMargins', '<pageSetup ', '<headerFooter>', '<ignoredErrors>'].map((tag) => xml.indexOf(tag));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		expect(order).not.toContain(-1);
	});

	test('refuses names that spreadsheet programs repair, and numbers that are none', () => {
		for (const name of ['', 'a/b', "'a'", 'x'.repeat(32)]) expect(() => writeWorkbook([sheet([], { name })])).toThrow(TypeError);
		expect(() => writeWorkbook([sheet([], { name: 'A' }), sheet([], { name: 'a' })])).toThrow(TypeError);
		expect(() => writeWorkbook([sheet([{ cells: [{ value: Number.NaN }] }])])).toThrow(TypeError);
	});
});
