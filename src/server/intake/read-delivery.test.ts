import { describe, expect, test } from 'vitest';
import { CELL, figureAt } from '#domain/base-figure/figure-table.ts';
import { EW, TOWN, WIDE, makeAndRead } from './make-delivery.ts';

describe('a sound delivery', () => {
	test('becomes tables with groups in canonical order and rests where they belong to the sum', async () => {
		const { findings, delivery } = await makeAndRead(TOWN + WIDE);
		expect(findings).toEqual([]);
		const table = delivery?.files[0]?.tables[0];
		expect(table).toMatchObject({ baseFigure: 'ew', level: 'quartier', period: '2021', groups: ['', 'geschlecht:m', 'geschlecht:w'], areas: ['quartier:0101', 'quartier:0102', 'quartier:0200', 'quartier:0201', 'quartier:0202'] });
		expect([...(table?.values ?? [])]).toEqual([30, 10, 20, 40, 15, 25, 5, 2, 3, 50, 20, 30, 60, 25, 35]);
		expect(delivery?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
	});
	test('its areas keep their identity through the Gebietsstände; joined levels have polygons', async () => {
		const { delivery } = await makeAndRead(TOWN + WIDE);
		expect(delivery?.boundaries.areas.map((a) => `${a.id} ${a.parent} ${a.validTo}`)).toEqual([
			'stadt:1 null null', 'bezirk:01 stadt:1 null', 'bezirk:02 stadt:1 null',
			'quartier:0101 bezirk:01 null', 'quartier:0102 bezirk:01 null', 'quartier:0200 bezirk:02 null',
			'quartier:0201@2015-01-01 bezirk:02 2019-12-31', 'quartier:0201 bezirk:02 null', 'quartier:0202 bezirk:02 null', 'quartier:0299 bezirk:02 2019-12-31'
		]);
		const joined = delivery?.boundaries.geometries.find((g) => g.area === 'bezirk:01')?.geometry;
		// Two unit squares side by side: one outer ring, the border between them gone.
		expect(joined?.type).toBe('Polygon');
		expect(joined?.coordinates).toHaveLength(1);
	});
	test('long form with words, a column that is not read, UTF-16, tabs, blanks as thousands', async () => {
		const lines = ['Gebiet\tJahr\tMerkmal\tSex\tWert', ...['0101', '0102', '0201', '0202', '0200'].flatMap((nr, i) => [`${nr}\t31.12.2021\tEW\tzus.\t${i + 1} 003`, `${nr}\t31.12.2021\tEW\tmännl.\t${i + 1} 000`, `${nr}\t31.12.2021\tEW\tweibl.\t3`, `${nr}\t31.12.2021\tHunde\t\t7`])];
		const { findings, delivery } = await makeAndRead(`${TOWN}
dateien:
  - datei: lang.txt
    ebene: quartier
    gebiet: Gebiet
    zeit: Jahr
    lang:
      wert: Wert
      grundgroesse: {spalte: Merkmal, codes: {EW: ew, Hunde: ausgelassen}}
      gruppen: {geschlecht: {spalte: Sex, codes: {zus.: insgesamt, männl.: m, weibl.: w}}}
`, { 'lang.txt': Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le') });
		expect(findings).toEqual([]);
		const table = delivery?.files[0]?.tables[0];
		expect(table?.period).toBe('2021-12-31');
		expect(table && figureAt(table, 4, 0)).toEqual({ kind: 'known', value: 4003 });
	});
	test('signs become states, an absent cell is not collected', async () => {
		const { delivery } = await makeAndRead(TOWN + WIDE.replace('    spalten:', '    leerzeichen: {"-": 0, ".": geheim, x: nicht-sinnvoll, "…": folgt}\n    spalten:'), { 'ew.csv': 'nr;jahr;ew;m;w\n0101;2021;.;-;\n0102;2021;x;…;1\n' });
		const table = delivery?.files[0]?.tables[0];
		const first = table && [0, 1, 2].map((g) => table.states[g]);
		expect(first).toEqual([CELL.WITHHELD, CELL.KNOWN, CELL.NOT_COLLECTED]);
		expect(table && [3, 4, 5].map((g) => table.states[g])).toEqual([CELL.NOT_MEANINGFUL, CELL.PENDING, CELL.KNOWN]);
	});
	test('groups of one table may come from several files, one file per year from a pattern', async () => {
		const part = (name: string, column: string) => `
  - {datei: ${name}, ebene: quartier, gebiet: nr, zeit: {dateiname: "_(\\\\d{4})"}, spalten: {${column}: {grundgroesse: ew, gruppe: {geschlecht: ${column}}}}}`.replaceAll('\\\\', '\\');
		const { findings, delivery } = await makeAndRead(`${TOWN}\ndateien:${part('m_*.csv', 'm').replace('"_(', "'_(").replace(')"', ")'")}${part('w_*.csv', 'w').replace('"_(', "'_(").replace(')"', ")'")}`, {
			'm_2021.csv': 'nr;m\n0101;1\n0102;2\n0201;3\n0202;4\n', 'w_2021.csv': 'nr;w\n0101;5\n0102;6\n0201;7\n0202;8\n', 'm_2022.csv': 'nr;m\n0101;1\n0102;2\n0201;3\n0202;4\n'
		});
		expect(findings).toEqual([]);
		expect(delivery?.files.map((f) => [f.file, f.tables.map((t) => [t.period, t.groups])])).toEqual([
			['m_2021.csv', [['2021', ['geschlecht:m', 'geschlecht:w']]]], ['m_2022.csv', [['2022', ['geschlecht:m']]]], ['w_2021.csv', []]
		]);
	});
});

describe('each rule has its finding', () => {
	const change = (from: string, to: string) => ({ 'ew.csv': EW.replace(from, to) });
	test.each([
		['unknown-area-code', change('0102;2021', '0120;2021'), { row: 3, column: 'nr', value: '0120' }],
		['lost-leading-zero', change('0102;2021', '102;2021'), { row: 3, value: '102' }],
		['other-gebietsstand', change('0202;2021', '0299;2021'), { row: 5, value: '0299' }],
		['missing-area-code', change('0102;2021', ';2021'), { row: 3 }],
		['duplicate-row', { 'ew.csv': `${EW}0101;2021;30;10;20\n` }, { row: 7 }],
		['unknown-period', change('0102;2021', '0102;Sommer 2021'), { row: 3, value: 'Sommer 2021' }],
		['text-in-number', change(';40;', ';k. A.;'), { row: 3, column: 'ew', value: 'k. A.' }],
		['negative-count', change(';40;', ';-40;'), { row: 3, value: '-40' }],
		['count-with-decimals', change(';40;', ';40,5;'), { row: 3, value: '40,5' }],
		['parts-differ-from-total', change(';40;15', ';40;16'), {}],
		['ragged-row', change('0102;2021;40;15;25', '0102;2021;40;15'), { row: 3 }],
		['missing-column', change('nr;jahr;ew;m;w', 'nr;jahr;ew;m;weiblich'), { column: 'w' }],
		['header-not-found', { 'ew.csv': `Titel\n${EW}` }, { row: 1 }],
		['empty-file', { 'ew.csv': '' }, {}], ['empty-file', { 'ew.csv': 'nr;jahr;ew;m;w\n' }, {}],
		['missing-file', { 'ew.csv': null }, { value: 'ew.csv' }],
		['personal-data', change('nr;jahr;ew', 'nr;Geburtsdatum;ew'), { column: 'Geburtsdatum' }],
		['ambiguous-number', { 'ew.csv': 'nr;jahr;ew;m;w\n0101;2021;1.000;;\n' }, { value: '1.000' }],
		['mixed-decimal-signs', { 'ew.csv': 'nr;jahr;ew;m;w\n0101;2021;1.5;;\n0102;2021;1,5;;\n' }, {}],
		['open-quote', change('0102;2021', '"0102;2021'), { row: 3 }],
		['duplicate-column', change('nr;jahr;ew;m;w', 'nr;jahr;ew;ew;w'), { column: 'ew' }],
		['not-text', { 'ew.csv': Buffer.from('00010000000001410000', 'hex') }, {}],
		['workbook-damaged', { 'ew.csv': Buffer.from('504b030414000600080000002100', 'hex') }, {}],
		['not-geojson', { 'q2020.geojson': '{}' }, {}],
		['file-too-large', { 'ew.csv': Buffer.alloc(50 * 1024 * 1024 + 1, 65) }, {}]
	])('%s blocks', async (code, files, place) => {
		const { of, delivery } = await makeAndRead(TOWN + WIDE, files);
		expect(of(code)[0]).toMatchObject({ severity: 'blocks', ...place });
		expect(of(code)[0]?.message).not.toBe('');
		expect(delivery).toBeNull();
	});
	test('area-without-data warns and names the area', async () => {
		const { of, delivery } = await makeAndRead(TOWN + WIDE, change('0102;2021;40;15;25\n', ''));
		expect(of('area-without-data')[0]).toMatchObject({ severity: 'warns', value: '0102' });
		expect(delivery).not.toBeNull();
	});
	test('unread-column is a note', async () => {
		const { of, delivery } = await makeAndRead(TOWN + WIDE, change('nr;jahr;ew;m;w', 'nr;jahr;ew;m;w;Bemerkung'));
		expect(of('unread-column')[0]).toMatchObject({ severity: 'notes', column: 'Bemerkung' });
		// The rows are shorter than the header now.
		expect(of('ragged-row')).toHaveLength(5);
		expect(delivery).toBeNull();
	});
	test('unknown-group-code and unknown-base-figure name the nearest word', async () => {
		const { of } = await makeAndRead(`${TOWN}
dateien:
  - {datei: l.csv, ebene: quartier, gebiet: nr, zeit: {fest: "2021"}, lang: {wert: n, grundgroesse: {spalte: was, codes: {Einw: ew}}, gruppen: {geschlecht: {spalte: g, codes: {männlich: m}}}}}
`, { 'l.csv': 'nr;was;g;n\n0101;Einw;mänlich;4\n0101;Einv;männlich;4\n' });
		expect(of('unknown-group-code')[0]).toMatchObject({ row: 2, value: 'mänlich', advice: expect.stringContaining('„männlich“') as string });
		expect(of('unknown-base-figure')[0]).toMatchObject({ row: 3, value: 'Einv' });
	});
	test('unknown-level', async () => {
		const { of } = await makeAndRead(TOWN + WIDE.replace('ebene: quartier', 'ebene: {spalte: e, codes: {Q: quartier}}'), { 'ew.csv': 'e;nr;jahr;ew;m;w\nQ;0101;2021;1;1;0\nX;0102;2021;1;1;0\n' });
		expect(of('unknown-level')[0]).toMatchObject({ row: 3, value: 'X' });
	});
	test('all findings come at once, the eleventh is counted', async () => {
		const rows = Array.from({ length: 14 }, (_, i) => `99${String(i).padStart(2, '0')};2021;x${i};1;1`).join('\n');
		const { of } = await makeAndRead(TOWN + WIDE, { 'ew.csv': `${EW}${rows}\n` });
		expect(of('unknown-area-code')).toHaveLength(10);
		expect(of('unknown-area-code')[9]?.more).toBe(4);
		expect(of('text-in-number')[9]?.more).toBe(4);
	});
	test('a refused file says nothing else, and no value of it', async () => {
		const { findings } = await makeAndRead(TOWN + WIDE, { 'ew.csv': 'nr;jahr;Vorname;ew\n9999;2021;Adalgunde;x\n' });
		expect(findings.map((f) => f.code)).toEqual(['personal-data']);
		expect(JSON.stringify(findings)).not.toMatch(/Adalgunde|9999/);
	});
});
