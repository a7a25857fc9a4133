import { describe, expect, test } from 'vitest';
import { EW, TOWN, WIDE, makeAndRead } from '../make-delivery.ts';
import { makeWorkbook, rowsXml } from '../xlsx/make-workbook.ts';

const HEAD = TOWN.slice(0, TOWN.indexOf('gebietsstaende:'));
const TAIL = TOWN.slice(TOWN.indexOf('klassifikationen:')) + WIDE;
const STADT = '{ebene: stadt, fest: {schluessel: "1", name: Kleinstadt}}';
/** One Gebietsstand with these entries of `grenzen` besides the town's own. */
const town = (...entries: string[]): string => `${HEAD}gebietsstaende:\n  - ab: 2020-01-01\n    grenzen:\n${[STADT, ...entries].map((e) => `      - ${e}\n`).join('')}${TAIL}`;
const NO_REST = EW.replace('0200;2021;5;2;3\n', '');
const QUARTERS = 'nr;viertel;bezirk;bezirk_name;plr\n0101;Altstadt;01;Mitte;a\n0102;Hafen;01;Mitte;b\n0201;Heide;02;Nord;c\n0202;Moor;02;Nord;d\n';
const files = { 'ew.csv': NO_REST, 'gebiete.csv': QUARTERS };
const LISTED = '{ebene: quartier, liste: gebiete.csv, schluessel: nr, name: viertel, oberhalb: bezirk}';

const names = async (description: string, more: Record<string, string | Uint8Array | null> = {}) => {
	const { findings, delivery } = await makeAndRead(description, { ...files, ...more });
	expect(findings.filter((f) => f.severity === 'blocks')).toEqual([]);
	return { areas: Object.fromEntries((delivery?.boundaries.areas ?? []).map((a) => [a.id, [a.name, a.parent]])), geometries: delivery?.boundaries.geometries ?? [], delivery };
};

describe('borders as towns have them', () => {
	test('first characters of a key join a level; a table gives its name', async () => {
		const { areas, geometries } = await names(town(
			'{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: viertel, tabelle: {datei: gebiete.csv, schluessel: nr}}',
			'{ebene: bezirk, aus: quartier, schluessel: {eigenschaft: nr, stellen: 2}, name: bezirk_name, tabelle: {datei: gebiete.csv, schluessel: bezirk}}'));
		expect(areas).toMatchObject({ 'bezirk:01': ['Mitte', 'stadt:1'], 'bezirk:02': ['Nord', 'stadt:1'], 'quartier:0101': ['Altstadt', 'bezirk:01'], 'quartier:0202': ['Moor', 'bezirk:02'] });
		expect(geometries.map((g) => g.area)).toEqual(['bezirk:01', 'bezirk:02', 'quartier:0101', 'quartier:0102', 'quartier:0201', 'quartier:0202']);
	});
	test('a file with areas of its own names the one above by first characters', async () => {
		const { areas } = await names(town('{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name, oberhalb: {eigenschaft: nr, stellen: 2}}', '{ebene: bezirk, liste: gebiete.csv, schluessel: bezirk, name: bezirk_name}'));
		expect(areas).toMatchObject({ 'bezirk:02': ['Nord', 'stadt:1'], 'quartier:0201': ['Quartier 0201', 'bezirk:02'] });
	});
	test('a Kommune of tables only: areas, sums and figures, no polygon', async () => {
		const { areas, geometries, delivery } = await names(town(LISTED, '{ebene: bezirk, aus: quartier, schluessel: bezirk, name: bezirk_name}'), { 'q2015.geojson': null, 'q2020.geojson': null });
		expect(areas).toMatchObject({ 'bezirk:01': ['Mitte', 'stadt:1'], 'quartier:0101': ['Altstadt', 'bezirk:01'] });
		expect(geometries).toEqual([]);
		expect(delivery?.files[0]?.tables.length).toBe(1);
	});
	test('the table of areas may be a workbook', async () => {
		const { areas } = await names(town(LISTED, '{ebene: bezirk, aus: quartier, schluessel: bezirk, name: bezirk_name}').replaceAll('gebiete.csv', 'gebiete.xlsx'), { 'gebiete.xlsx': makeWorkbook({ sheets: [{ name: 'A', rows: rowsXml(QUARTERS.trimEnd().split('\n').map((l) => l.split(';'))) }] }) });
		expect(areas).toMatchObject({ 'bezirk:01': ['Mitte', 'stadt:1'], 'quartier:0101': ['Altstadt', 'bezirk:01'] });
	});
	test('merged areas: one area, both outlines, no polygon joined', async () => {
		const merged = town('{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name, zusammengefasst: [{schluessel: 0101+0102, name: Altstadt und Hafen, aus: ["0101", "0102"]}]}', '{ebene: bezirk, aus: quartier, schluessel: bez, name: bez}');
		const { areas, geometries } = await names(merged, { 'ew.csv': 'nr;jahr;ew;m;w\n0101+0102;2021;70;25;45\n0201;2021;50;20;30\n0202;2021;60;25;35\n' });
		expect(areas).toMatchObject({ 'quartier:0101+0102': ['Altstadt und Hafen', 'bezirk:01'] });
		expect(areas).not.toHaveProperty('quartier:0101');
		expect(geometries.find((g) => g.area === 'quartier:0101+0102')?.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: { length: 2 } });
		const { of } = await makeAndRead(merged, files);
		expect(of('merged-area')[0]).toMatchObject({ value: '0101', message: '„0101“ ist mit „0102“ zusammengefasst und kein Gebiet für sich.' });
	});
	test('merged areas under different areas: the entry says which', async () => {
		const across = (more: string): string => town(`{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name, zusammengefasst: [{schluessel: "0102", name: Hafen und Moor, aus: ["0102", "0201"]${more}}]}`, '{ebene: bezirk, aus: quartier, schluessel: bez, name: bez}');
		expect((await makeAndRead(across(''), files)).of('contradicting-property')).toHaveLength(1);
		const { areas } = await names(across(', oberhalb: "02"'), { 'ew.csv': 'nr;jahr;ew;m;w\n0101;2021;30;10;20\n0102;2021;90;35;55\n0202;2021;60;25;35\n' });
		expect(areas).toMatchObject({ 'quartier:0102': ['Hafen und Moor', 'bezirk:02'] });
	});
	test('a level with borders and no figures is fine', async () => {
		const { areas } = await names(town(LISTED, '{ebene: bezirk, datei: b.geojson, schluessel: bez, name: bez}'), { 'b.geojson': JSON.stringify({ type: 'FeatureCollection', features: ['01', '02'].map((bez, i) => ({ type: 'Feature', properties: { bez }, geometry: { type: 'Polygon', coordinates: [[[7 + i, 50], [8 + i, 50], [8 + i, 51], [7 + i, 51], [7 + i, 50]]] } })) }) });
		expect(areas).toMatchObject({ 'bezirk:01': ['01', 'stadt:1'] });
	});
});

const JOINED = '{ebene: bezirk, aus: quartier, schluessel: bezirk, name: bezirk_name}';
const member = (entry: string): string => `{ebene: quartier, datei: q2020.geojson, schluessel: nr, name: name, zusammengefasst: [${entry}]}`;
describe('faults of borders', () => {
	test.each([
		['contradicting-property', [LISTED, JOINED], { 'gebiete.csv': QUARTERS.replace('0102;Hafen;01;Mitte', '0102;Hafen;01;Mittte') }],
		['contradicting-property', [LISTED, JOINED], { 'gebiete.csv': `${QUARTERS}0101;Neustadt;01;Mitte;e\n` }],
		['missing-column', [LISTED.replace('viertel', 'virtel'), JOINED], {}],
		['missing-file', [LISTED, JOINED], { 'gebiete.csv': null }],
		['workbook-damaged', [LISTED, JOINED], { 'gebiete.csv': 'PK\u0003\u0004' }],
		['empty-file', [LISTED, JOINED], { 'gebiete.csv': 'nr;viertel;bezirk\n' }],
		['personal-data', [LISTED, JOINED], { 'gebiete.csv': 'nr;viertel;bezirk;bezirk_name;Vorname;Nachname\n01;a;b;c;d;e\n' }],
		['missing-property', [LISTED, JOINED], { 'gebiete.csv': QUARTERS.replace('Moor', '') }],
		['property-too-short', [LISTED.replace('oberhalb: bezirk', 'oberhalb: {eigenschaft: bezirk, stellen: 2}'), JOINED], { 'gebiete.csv': QUARTERS.replace('Hafen;01', 'Hafen;1') }],
		['unknown-member', [member('{schluessel: x, name: x, aus: ["0101", "0109"]}'), '{ebene: bezirk, aus: quartier, schluessel: bez}'], {}],
		['duplicate-area', [member('{schluessel: "0201", name: x, aus: ["0101", "0102"]}'), '{ebene: bezirk, aus: quartier, schluessel: bez}'], {}],
		['contradicting-property', [member('{schluessel: x, name: x, aus: ["0101", "0201"]}'), '{ebene: bezirk, aus: quartier, schluessel: bez}'], {}]
	])('%s blocks', async (code, entries, more) => {
		const { of, delivery } = await makeAndRead(town(...entries), { ...files, ...more });
		expect(of(code)[0]).toMatchObject({ severity: 'blocks' });
		expect(delivery).toBeNull();
	});
	test.each([
		['datei: a, aus: quartier, schluessel: nr', 'grenzen[2].aus'], ['liste: a, schluessel: nr, schicht: s', 'grenzen[2].schicht'], ['aus: quartier, schluessel: nr, koordinaten: x', 'grenzen[2].koordinaten'],
		['datei: a, fest: {schluessel: a, name: b}, tabelle: {datei: a, schluessel: b}', 'grenzen[2].tabelle'], ['datei: a, schluessel: {eigenschaft: a, stellen: 0}', 'grenzen[2].schluessel.stellen'],
		['datei: a, schluessel: {stellen: 1}', 'grenzen[2].schluessel'], ['datei: a, schluessel: a, tabelle: {datei: b}', 'grenzen[2].tabelle'], ['schluessel: a', 'grenzen[2]'],
		['datei: a, schluessel: a, zusammengefasst: [{schluessel: a, name: b, aus: ["1"]}]', 'grenzen[2].zusammengefasst[1].aus'],
		['datei: a, schluessel: a, zusammengefasst: [{schluessel: a, name: b, aus: ["1", "1"]}]', 'grenzen[2].zusammengefasst[1].aus']
	])('{%s} is told at %s', async (entry, place) => {
		const { findings } = await makeAndRead(town(LISTED, `{ebene: bezirk, ${entry}}`), files);
		expect(findings.map((f) => f.column)).toContain(`gebietsstaende[1].${place.replace('[2]', '[3]')}`);
	});
});
