import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack, rowsXml, workbookParts } from '#server/intake/xlsx/make-workbook.ts';
import { readWorkbook } from '#server/intake/xlsx/read-workbook.ts';
import { annotateWorkbook } from '#server/takeout/xlsx/annotate/annotate-workbook.ts';
import type { Annotations } from '#server/takeout/xlsx/annotate/annotate-workbook.ts';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${target}"/>`;

/** Somebody's workbook: two sheets, a printing area, a chart, a comment of their own at C2 of the first sheet. */
function foreign(more: Readonly<Record<string, string>> = {}): Uint8Array {
	return pack({
		...workbookParts({ sheets: [
			{ name: 'Zahlen', rows: rowsXml([['nr', 'ew', 'w'], ['01', 12, 7]]), before: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>', after: '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="d"/><legacyDrawing r:id="v"/><tableParts count="0"/><extLst/>' },
			{ name: 'Zweites', rows: rowsXml([['a', 'b']]), after: '<drawing xmlns:r="r" r:id="d"/><extLst/>' }
		] }),
		'_rels/.rels': `<Relationships>${link('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns:r="${RELS}"><bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews><sheets><sheet name="Zahlen" sheetId="4" r:id="rId1"/><sheet name="Zweites" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Zahlen!$A$1:$C$2</definedName></definedNames></workbook>`,
		'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${link('d', 'drawing', '../drawings/drawing1.xml')}${link('v', 'vmlDrawing', '../drawings/vmlDrawing1.vml')}${link('c', 'comments', '../comments1.xml')}</Relationships>`,
		'xl/comments1.xml': '<x:comments xmlns:x="m"><x:authors><x:author>Eva</x:author></x:authors><x:commentList><x:comment ref="C2" authorId="0"><x:text><x:t>Bitte prüfen, Eva</x:t></x:text></x:comment></x:commentList></x:comments>',
		'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="v" xmlns:o="o" xmlns:x="x"><v:shape id="_x0000_s2049" type="#t"><br><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
		'xl/drawings/drawing1.xml': '<wsDr/>', 'xl/media/image1.png': 'no picture',
		...more
	});
}

const annotations = (text = 'Zu viele.'): Annotations => ({
	title: 'Hinweise zu dieser Mappe', lead: ['Ein Hinweis verhindert die Übernahme.'],
	sections: [{ severity: 'blocks', heading: 'Das muss sein (1)', lines: [{ place: 'Zahlen, B2', message: text, advice: 'Weniger.', link: "'Zahlen'!B2" }] }],
	notes: new Map([['Zahlen', [{ column: 1, row: 1, text }, { column: 2, row: 1, text: 'hier steht schon einer' }]], ['Zweites', [{ column: 0, row: 0, text }]]])
});
const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const of = (parts: ReadonlyMap<string, string>, name: string): string => parts.get(name) ?? '';

describe('remarks in somebody else’s workbook', () => {
	const before = partsOf(foreign());
	const after = partsOf(annotateWorkbook(foreign(), annotations()));

	test('everything that is not told of stays byte for byte', () => {
		const touched = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'];
		for (const [name, content] of before) if (!touched.includes(name)) expect(of(after, name)).toBe(content);
		// Of the first sheet only: it is no longer in front.
		expect(of(after, 'xl/worksheets/sheet1.xml')).toBe(of(before, 'xl/worksheets/sheet1.xml').replace(' tabSelected="1"', ''));
	});

	test('a remark of the office keeps its cell, ours stand beside it', () => {
		const comments = of(after, 'xl/comments1.xml');
		expect(comments).toContain('<x:comment ref="C2" authorId="0"><x:text><x:t>Bitte prüfen, Eva</x:t></x:text></x:comment>');
		expect(comments).toContain('<x:author>Eva</x:author><x:author>KECK</x:author></x:authors>');
		expect([...comments.matchAll(/ref="(\w+)" authorId="(\d)"/g)].map((m) => [m[1], m[2]])).toEqual([['C2', '0'], ['B2', '1']]);
		expect([...of(after, 'xl/drawings/vmlDrawing1.vml').matchAll(/id="_x0000_s(\d+)"/g)].map((m) => m[1])).toEqual(['2049', '2050']);
	});

	test('a sheet without remarks gets its parts in the order ECMA-376 prescribes', () => {
		const sheet = of(after, 'xl/worksheets/sheet2.xml');
		expect(sheet).toMatch(/<drawing [^>]*\/><legacyDrawing [^>]*r:id="(\w+)"\/><extLst\/><\/worksheet>$/);
		const rels = of(after, 'xl/worksheets/_rels/sheet2.xml.rels');
		for (const [type, target] of [['comments', '/xl/comments2.xml'], ['vmlDrawing', '/xl/drawings/vmlDrawing2.vml']]) expect(rels).toContain(`Type="${RELS}/${type}" Target="${target}"`);
		expect(of(after, '[Content_Types].xml')).toContain('PartName="/xl/comments2.xml"');
		expect(of(after, '[Content_Types].xml')).toContain('Default Extension="vml"');
	});

	test('the list stands first and in front; what counts sheets moves along', async () => {
		expect(of(after, 'xl/workbook.xml')).toMatch(/<workbookView activeTab="0"\/>.*<sheets><sheet [^>]*name="Hinweise \(KECK\)" sheetId="10" [^>]*><sheet name="Zahlen"/);
		expect(of(after, 'xl/workbook.xml')).toContain('localSheetId="1"');
		const read = await readWorkbook(annotateWorkbook(foreign(), annotations()), 'x');
		expect(read.kind === 'workbook' && read.sheets.map((s) => [s.sheet, s.rows.at(-1)])).toEqual([['Hinweise (KECK)', ['Zahlen, B2', 'Zu viele.', 'Weniger.']], ['Zahlen', ['01', '12', '7']], ['Zweites', ['a', 'b']]]);
	});

	test('a second round replaces the first and doubles nothing', () => {
		const twice = partsOf(annotateWorkbook(annotateWorkbook(foreign(), annotations()), annotations('Immer noch.')));
		expect([...twice.keys()].sort()).toEqual([...after.keys()].sort());
		expect(of(twice, 'xl/styles.xml')).toBe(of(after, 'xl/styles.xml'));
		expect(of(twice, 'xl/comments1.xml').match(/KECK: /g)).toHaveLength(1);
		expect(of(twice, 'xl/comments1.xml')).toContain('KECK: Immer noch.');
		expect(of(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape\s/g)).toHaveLength(2);
		expect(of(twice, 'xl/workbook.xml').match(/<sheet\s/g)).toHaveLength(3);
	});

	test('with nothing left to say a remark of ours goes', () => {
		const cleared = partsOf(annotateWorkbook(annotateWorkbook(foreign(), annotations()), { ...annotations(), notes: new Map() }));
		expect(of(cleared, 'xl/comments1.xml')).not.toContain('KECK: ');
		expect(of(cleared, 'xl/comments1.xml')).toContain('Bitte prüfen, Eva');
	});
});
