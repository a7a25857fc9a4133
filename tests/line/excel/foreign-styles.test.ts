import { expect, test } from 'vitest';
import { AddedStyles } from '#server/takeout/xlsx/annotate/added-styles.ts';

/** As an office program saves it: prefixes, a format of its own under our number, counts that spreadsheet programs ignore. */
const FONTS = '<x:font><x:sz val="8"/><x:name val="Times"/></x:font><x:font/>';
const FORMATS = '<x:xf numFmtId="164" fontId="1" fillId="0" borderId="0"><x:alignment wrapText="1"/></x:xf><x:xf numFmtId="0" fontId="0"/>';
const FOREIGN = `<?xml version="1.0"?><x:styleSheet xmlns:x="m" xmlns:v="w"><x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0000"/></x:numFmts><x:fonts count="9" v:known="1">${FONTS}</x:fonts><x:fills count="0"/><x:cellXfs>${FORMATS}</x:cellXfs><x:dxfs count="0"/></x:styleSheet>`;
const LOUD = { bold: true, size: 20, color: '123456', fill: 'ABCDEF' } as const;

test('looks are put behind those of the workbook: none of its own moves', () => {
	const styles = new AddedStyles(FOREIGN);
	expect([styles.indexOf(LOUD), styles.indexOf({ size: 9 }), styles.indexOf(LOUD)]).toEqual([2, 3, 2]);
	const xml = styles.xml();
	expect(xml).toContain(`<x:fonts v:known="1" count="4">${FONTS}<x:font><x:b/><x:sz val="20"/><x:color rgb="FF123456"/>`);
	expect(xml).toContain(`<x:cellXfs count="4">${FORMATS}<x:xf numFmtId="0" fontId="2" fillId="2" borderId="0" xfId="0"`);
	// What was missing begins as prescribed and stands where ECMA-376 18.8.39 wants it.
	expect([...xml.matchAll(/<x:(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)\b/g)].map((m) => m[1])).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs']);
	expect(xml).toContain('<x:fills count="3"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill><x:fill>');
	expect(new AddedStyles(xml).indexOf(LOUD)).toBe(2);
	expect(new AddedStyles(xml).xml()).toBe(xml);
});

test('a workbook without styles gets a part in which cells without a look stay plain', () => {
	for (const none of ['', '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>']) {
		const styles = new AddedStyles(none);
		expect(styles.indexOf(LOUD)).toBe(1);
		expect(styles.xml()).toMatch(/<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>/);
	}
});

test('a number format of ours is refused: its number may be taken', () => {
	expect(() => new AddedStyles(FOREIGN).indexOf({ format: 'decimal' })).toThrow(TypeError);
});
