import { describe, expect, test } from 'vitest';
import { TOWN, makeAndRead } from '../make-delivery.ts';
import { makeWorkbook, rowsXml } from './make-workbook.ts';
import type { MadeSheet } from './make-workbook.ts';

const COLUMNS = '{ew: {grundgroesse: ew}, m: {grundgroesse: ew, gruppe: {geschlecht: m}}, w: {grundgroesse: ew, gruppe: {geschlecht: w}}}';
const ROWS = [['nr', 'ew', 'm', 'w'], ['0101', 30, 10, 20], ['0102', 40, 15, 25], ['0201', 50, 20, 30], ['0202', 60, 25, 35], ['0200', 5, 2, 3]];
const sheet = (rows: readonly (readonly (string | number)[])[], name = 'Tabelle 1'): MadeSheet => ({ name, rows: rowsXml(rows) });
const entry = (more: string): string => `\n  - {datei: ew.xlsx, ebene: quartier, gebiet: nr, zeit: {fest: "2021"}, spalten: ${COLUMNS}${more}}`;
const read = (sheets: readonly MadeSheet[], entries = entry('')): ReturnType<typeof makeAndRead> => makeAndRead(`${TOWN}\ndateien:${entries}`, { 'ew.xlsx': makeWorkbook({ sheets, formats: [0, '0000'] }) });
type Read = Awaited<ReturnType<typeof makeAndRead>>;
const values = ({ delivery }: Read, level = 'quartier'): number[][] => (delivery?.files.flatMap((f) => f.tables) ?? []).filter((t) => t.level === level).map((t) => [...t.values]);

describe('a workbook is as good a delivery as a CSV', () => {
	test('gives the same tables', async () => {
		const csv = await makeAndRead(`${TOWN}\ndateien:\n  - {datei: ew.csv, ebene: quartier, gebiet: nr, zeit: {fest: "2021"}, spalten: ${COLUMNS}}`, { 'ew.csv': ROWS.map((r) => r.join(';')).join('\n') });
		const xlsx = await read([sheet(ROWS)]);
		expect(xlsx.findings).toEqual(csv.findings.map((f) => ({ ...f, file: f.file.replace('ew.csv', 'ew.xlsx') })));
		expect(xlsx.delivery?.files[0]?.tables).toEqual(csv.delivery?.files[0]?.tables);
		expect(values(xlsx).flat()).toContain(185 - 125);
	});

	test('titles, two header rows with a merged heading, footnotes, hidden lines, keys padded by their format', async () => {
		const rows = `${rowsXml([['Einwohner am 31.12.2021'], ['', '', 'Personen'], ['Nr', 'ew', 'm', 'w']])}<row r="5"><c r="A5" s="1"><v>101</v></c><c r="B5"><v>30</v></c><c r="C5"><v>10</v></c><c r="D5"><v>20</v></c></row>${rowsXml([['0102', 40, 15, 25]], 6).replace('<row', '<row hidden="1"')}${rowsXml([['Quelle: erfunden'], ['1)', 'vorläufig']], 9)}`;
		const columns = '{ew: {grundgroesse: ew}, "Personen | m": {grundgroesse: ew, gruppe: {geschlecht: m}}, "Personen | w": {grundgroesse: ew, gruppe: {geschlecht: w}}}';
		const done = await read([{ name: 'A', rows, after: '<mergeCells><mergeCell ref="C2:D2"/></mergeCells>' }], `\n  - {datei: ew.xlsx, ebene: quartier, gebiet: Nr, zeit: {fest: "2021"}, kopfzeile: "2-3", spalten: ${columns}, leerzeichen: {"vorläufig": folgt}}`);
		expect(done.of('no-row')).toMatchObject([{ sheet: 'A', row: 9, value: 'Quelle: erfunden', severity: 'notes' }]);
		expect(done.of('hidden-row')).toMatchObject([{ sheet: 'A', row: 6 }]);
		expect(done.of('unknown-area-code')).toMatchObject([{ sheet: 'A', row: 10, column: 'Nr', value: '1)' }]);
	});

	test('lines one below the other for each level, areas by name; a line that nobody reads is told', async () => {
		const entries = [['quartier', '2-5'], ['bezirk', '7-8'], ['stadt', '9']].map(([level, lines]) =>
			`\n  - {datei: ew.xlsx, blatt: "tabelle 1", ebene: ${level}, gebiet: {spalte: name, nach: name, codes: {Rest: "0200"}}, zeit: {fest: "2021"}, zeilen: "${lines}", spalten: {ew: {grundgroesse: ew}}}`).join('');
		const rows = [['name', 'ew'], ['QUARTIER 0101', 30], ['Quartier-0102', 40], ['Quartier 0201 (alt)', 50], ['Rest', 65], ['Quartier 0202', 60], ['01', 70], ['02', 115], ['Kleinstadt', 185]];
		const done = await read([sheet(rows), sheet([['x']], 'Titel')], entries);
		expect(done.of('unread-row')).toMatchObject([{ sheet: 'Tabelle 1', row: 6, severity: 'warns' }]);
		expect(done.findings.filter((f) => f.severity === 'blocks')).toEqual([]);
		expect([values(done, 'stadt'), values(done, 'bezirk')]).toEqual([[[185]], [[70, 115]]]);
	});

	test('a name that is none, one of another level, and one that could be two', async () => {
		const entries = '\n  - {datei: ew.xlsx, ebene: quartier, gebiet: {spalte: nr, nach: name}, zeit: {fest: "2021"}, spalten: {ew: {grundgroesse: ew}}}';
		const done = await read([sheet([['nr', 'ew'], ['Quartier 0103', 1], ['Kleinstatt', 1], ['02', 1]])], entries);
		expect(done.of('unknown-area-name').map((f) => [f.row, f.value, f.advice])).toEqual([
			[2, 'Quartier 0103', 'Der nächste bekannte Name ist „Quartier 0101“.'], [3, 'Kleinstatt', 'Prüfen Sie die Schreibweise oder ergänzen Sie das Gebiet in den Grenzen.'], [4, '02', 'Ein Gebiet dieses Namens gibt es auf der Ebene „Bezirk“.']
		]);
		const twins = TOWN.replace('schluessel: nr, name: name}', 'schluessel: nr, name: bez}').replace('{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name}', '{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: bez}');
		const both = await makeAndRead(`${twins}\ndateien:${entries}`, { 'ew.xlsx': makeWorkbook({ sheets: [sheet([['nr', 'ew'], ['01', 1]])] }) });
		expect(both.of('ambiguous-area-name')).toMatchObject([{ row: 2, value: '01', message: '„01“ kann auf der Ebene „Quartier“ mehrere Gebiete meinen: „01“ (0101), „01“ (0102).' }]);
	});
});

describe('what is wrong with a workbook', () => {
	test.each<[string, readonly MadeSheet[], string, string, object]>([
		['two tables and no sheet named', [sheet(ROWS), sheet(ROWS, 'B')], entry(''), 'which-sheet', {}],
		['a sheet that is not there', [sheet(ROWS)], entry(', blatt: Tabele 1'), 'missing-sheet', { advice: 'Berichtigen Sie „blatt“; es gibt „Tabelle 1“. Meinten Sie „Tabelle 1“?' }],
		['only a hidden table', [{ ...sheet(ROWS), state: 'hidden' }], entry(''), 'empty-file', { message: 'Die Mappe enthält nur ausgeblendete Tabellen.' }],
		['an error value', [{ name: 'A', rows: `${rowsXml([['nr', 'ew', 'm', 'w']])}<row><c t="str"><v>0101</v></c><c t="e"><v>#DIV/0!</v></c><c><v>1</v></c></row>` }], entry(''), 'error-value', { sheet: 'A', row: 2, column: 'ew', value: '#DIV/0!' }],
		['a formula without a result', [{ name: 'A', rows: `${rowsXml([['nr', 'ew', 'm', 'w']])}<row><c t="str"><v>0101</v></c><c><f>C2+D2</f></c><c><v>1</v></c></row>` }], entry(''), 'formula-without-value', { sheet: 'A', row: 2, column: 'ew', value: '=C2+D2' }],
		['one row per person', [sheet([['nr', 'Nachname', 'ew', 'm', 'w'], ['0101', 'Muster', 1, 1, 0]])], entry(''), 'personal-data', { sheet: 'Tabelle 1' }],
		['a column twice', [sheet([['nr', 'ew', 'ew', 'm', 'w'], ['0101', 1, 2, 1, 0]])], entry(''), 'duplicate-column', { column: 'ew' }],
		['a column that is missing', [sheet([['nr', 'ew', 'm'], ['0101', 1, 1]])], entry(''), 'missing-column', { sheet: 'Tabelle 1', column: 'w' }]
	])('%s', async (_, sheets, entries, code, finding) => expect((await read(sheets, entries)).of(code)).toMatchObject([{ severity: 'blocks', ...finding }]));

	test('a refused workbook says why', async () => {
		const old = await makeAndRead(`${TOWN}\ndateien:${entry('')}`, { 'ew.xlsx': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]) });
		expect(old.of('workbook-old-excel')).toMatchObject([{ severity: 'blocks', message: 'Das ist eine Arbeitsmappe im alten Format von Excel 97 bis 2003 (.xls).' }]);
		const text = await makeAndRead(`${TOWN}\ndateien:${entry('')}`, { 'ew.xlsx': 'nr;ew\n0101;1\n' });
		expect(text.of('workbook-not-a-workbook')).toHaveLength(1);
	});
});

test('CSV: only the asked lines, areas by name', async () => {
	const done = await makeAndRead(`${TOWN}\ndateien:\n  - {datei: ew.csv, ebene: quartier, gebiet: {spalte: name, nach: name}, zeit: {fest: "2021"}, kopfzeile: "1-2", zeilen: "3-7", spalten: {"ew | alle": {grundgroesse: ew}}}`,
		{ 'ew.csv': 'name;ew\n;alle\nquartier 0101;30\nQuartier-0102;40\nQuartier 0201;50\nQuartier 0202;60\nBezirk 02 ohne Quartier;5\nFußnote\n' });
	expect(done.findings.filter((f) => f.severity === 'blocks')).toEqual([]);
	expect(done.of('unread-row')).toMatchObject([{ row: 8 }]);
	expect(values(done)).toHaveLength(1);
});
