import { describe, expect, test } from 'vitest';
import { TOWN, WIDE, makeAndRead } from '../make-delivery.ts';

const list = (more: string, kind = 'art: kita'): string => `${TOWN}${WIDE}einrichtungen:\n  - {id: orte, titel: Orte, datei: orte.geojson, ${kind}, name: name, stand: 2021-06-30, quelle: Amt${more === '' ? '' : `, ${more}`}}\n`;
const table = (more = ''): string => list(`laenge: x, breite: y${more === '' ? '' : `, ${more}`}`).replace('orte.geojson', 'orte.csv');
const point = (coordinates: unknown, properties: object = {}) => ({ type: 'Feature', properties: { name: 'Kita am Bach', ...properties }, geometry: coordinates === null ? null : { type: 'Point', coordinates } });
const geojson = (...features: unknown[]) => ({ 'orte.geojson': JSON.stringify({ type: 'FeatureCollection', features }) });
const codes = (read: { findings: readonly { severity: string; code: string }[] }): string[] => read.findings.filter((f) => /facilit|axes|coordinates|geojson|column|missing-file|too-large/.test(f.code)).map((f) => `${f.severity} ${f.code}`);

describe('points', () => {
	test('become facilities; what the description does not name is not taken', async () => {
		const read = await makeAndRead(list('schluessel: nr, anschrift: [strasse, plz], traeger: traeger, plaetze: plaetze, web: web'),
			geojson(point([7.5, 50.5], { nr: 'K 1', strasse: 'Am Bach 1', plz: '01234', traeger: 'Stadt', plaetze: '60', web: 'https://kita.example/', leitung: 'Erika Mustermann', telefon: '0123' })));
		expect(codes(read)).toEqual([]);
		expect(read.delivery?.facilities).toEqual([{
			file: 'orte.geojson', sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			list: {
				id: 'orte', title: 'Orte', source: 'Amt', licence: null, date: '2021-06-30',
				facilities: [{ id: 'K-1', kind: 'kita', subKind: null, name: 'Kita am Bach', lon: 7.5, lat: 50.5, address: 'Am Bach 1 01234', provider: 'Stadt', places: 60, web: 'https://kita.example/' }]
			}
		}]);
	});
	test('kinds by a column, words left out on purpose', async () => {
		const kind = 'art: {spalte: amenity, codes: {kindergarten: kita, bench: ausgelassen}}, unterart: typ';
		const read = await makeAndRead(list('', kind), geojson(point([7.5, 50.5], { amenity: 'kindergarten', typ: 'Waldkita' }), point([7.5, 50.5], { amenity: 'bench' }), point([7.6, 50.5], { amenity: 'polizei' })));
		expect(read.delivery?.facilities[0]?.list.facilities.map((f) => [f.kind, f.subKind])).toEqual([['kita', 'Waldkita'], ['polizei', null]]);
	});
	test('the coordinates the file names, or the description', async () => {
		const utm = [391_990, 5_586_000];
		const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } } };
		const told = await makeAndRead(list('koordinaten: "EPSG:25832"'), geojson(point(utm)));
		const named = await makeAndRead(list(''), { 'orte.geojson': JSON.stringify({ type: 'FeatureCollection', ...crs, features: [point(utm)] }) });
		for (const read of [told, named]) {
			const [f] = read.delivery?.facilities[0]?.list.facilities ?? [];
			expect(f?.lon).toBeCloseTo(7.48, 1);
			expect(f?.lat).toBeCloseTo(50.41, 1);
		}
		const unknown = await makeAndRead(list(''), geojson(point(utm)));
		expect(codes(unknown)).toContain('blocks coordinates-unknown');
		expect(unknown.of('coordinates-unknown')[0]?.advice).toContain('EPSG:25832');
	});
});

describe('tables', () => {
	test('German decimals, Windows-1252, metres with points between thousands', async () => {
		const utm = Buffer.from('name;x;y\r\nKita Bär;"391.990,5";5586000,0\r\n', 'latin1');
		const read = await makeAndRead(table('koordinaten: "EPSG:25832"'), { 'orte.csv': utm });
		expect(codes(read)).toEqual([]);
		expect(read.delivery?.facilities[0]?.list.facilities).toMatchObject([{ name: 'Kita Bär' }]);
		const degrees = await makeAndRead(table(), { 'orte.csv': 'name,x,y\nKita,7.5,50.5\n' });
		expect(degrees.delivery?.facilities[0]?.list.facilities).toMatchObject([{ lon: 7.5, lat: 50.5 }]);
	});
	test('a column that is not there', async () => {
		const read = await makeAndRead(table('plaetze: platz'), { 'orte.csv': 'name;x;y;Plätze\nKita;7,5;50,5;3\n' });
		expect(codes(read)).toContain('blocks missing-column');
		expect(read.delivery).toBeNull();
	});
});

describe('what is wrong is told with place and advice', () => {
	test.each<[string, string, string, readonly unknown[]]>([
		['warns facility-no-place', 'hat keine Koordinaten', '', [point(null), point([7.5, 50.5])]],
		['warns facility-unreadable-place', 'nicht lesbar', '', [point(['x', 50.5]), point([7.5, 50.5])]],
		['warns facility-unreadable-place', 'nicht lesbar', '', [{ ...point([7.5, 50.5]), geometry: { type: 'Polygon', coordinates: [[[7, 50], [8, 50], [8, 51], [7, 50]]] } }, point([7.5, 50.5])]],
		['warns axes-swapped', 'vertauscht', '', [point([50.5, 7.5]), point([50.6, 7.6])]],
		['warns facility-far-away', 'außerhalb Deutschlands', '', [point([0, 0]), point([7.5, 50.5]), point([7.6, 50.5])]],
		['warns facility-outside', 'zählt zu keinem Gebiet', '', [point([12, 52]), point([7.5, 50.5])]],
		['warns facility-twice', 'steht zweimal', '', [point([7.5, 50.5]), point([7.5, 50.5])]],
		['warns facility-same-key', 'schon eine andere', 'schluessel: nr', [point([7.5, 50.5], { nr: '1' }), point([7.6, 50.5], { nr: '1' })]],
		['warns facility-html', 'enthält HTML', '', [point([7.5, 50.5], { name: '<b onclick=x>Kita</b>' })]],
		['warns facility-mail', 'E-Mail-Adresse', 'traeger: t', [point([7.5, 50.5], { t: 'erika@stadt.example' })]],
		['warns facility-long-text', 'länger als 200 Zeichen', '', [point([7.5, 50.5], { name: 'K'.repeat(300) })]],
		['warns facility-places', 'keine ganze Zahl', 'plaetze: p', [point([7.5, 50.5], { p: 'ca. 60' })]],
		['notes facility-web', 'keine Webadresse', 'web: w', [point([7.5, 50.5], { w: 'javascript:alert(1)' })]],
		['notes facility-no-name', '„Kita ohne Namen“', '', [point([7.5, 50.5], { name: ' ' })]],
		['blocks no-facilities', 'keine Einrichtung', '', [point(null)]]
	])('%s: … %s …', async (code, words, more, features) => {
		const read = await makeAndRead(list(more), geojson(...features));
		expect(codes(read)).toContain(code);
		const [finding] = read.of(code.split(' ')[1] ?? '');
		expect(finding?.message).toContain(words);
		expect(finding?.advice.length).toBeGreaterThan(20);
		expect(finding?.file).toBe('orte.geojson');
	});
	test('a word that stands for no kind blocks and names the nearest', async () => {
		const read = await makeAndRead(list('', 'art: {spalte: art}'), geojson(point([7.5, 50.5], { art: 'schulen' })));
		expect(read.delivery).toBeNull();
		expect(read.of('facility-unknown-kind')).toMatchObject([{ row: 1, column: 'art', value: 'schulen', message: '„schulen“ ist keine Art von Einrichtung.', advice: expect.stringContaining('schule') }]);
	});
	test('what was told of is what became of it', async () => {
		const read = await makeAndRead(list('traeger: t, web: w, schluessel: nr'), geojson(point([7.5, 50.5], { nr: '1', name: 'Kita <i>Süd</i>', t: 'a@b.example', w: 'www.kita.example' }), point([7.5, 50.5], { nr: '1', w: 'https://user@kita.example/' })));
		expect(read.delivery?.facilities[0]?.list.facilities.map((f) => [f.id, f.name, f.provider, f.web])).toEqual([['1', 'Kita Süd', null, null], ['1-2', 'Kita am Bach', null, null]]);
	});
	test('no file, no GeoJSON, too many', async () => {
		expect(codes(await makeAndRead(list(''), {}))).toEqual(['blocks missing-file']);
		expect(codes(await makeAndRead(list(''), { 'orte.geojson': '<html>' }))).toEqual(['blocks not-geojson']);
		expect(codes(await makeAndRead(list(''), { 'orte.geojson': `{"a":[${'[1],'.repeat(1_000_001)}[1]]}` }))).toEqual(['blocks file-too-large']);
		expect(codes(await makeAndRead(list(''), { 'orte.geojson': '['.repeat(60_000) }))).toEqual(['blocks not-geojson']);
		expect(codes(await makeAndRead(list(''), { 'orte.geojson': JSON.stringify({ type: 'FeatureCollection', features: [point([7.5, 50.5])] }).replace('[7.5,50.5]', `${'['.repeat(60_000)}${']'.repeat(60_000)}`) }))).toEqual(['warns facility-unreadable-place', 'blocks no-facilities']);
		const many = await makeAndRead(table(), { 'orte.csv': `name;x;y\n${'Kita;7,5;50,5\n'.repeat(50_001)}` });
		expect(codes(many)).toEqual(['blocks too-many-facilities']);
	});
	test('a poisonous property is no column', async () => {
		const read = await makeAndRead(list(''), { 'orte.geojson': '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"__proto__":{"name":"x"},"name":"Kita"},"geometry":{"type":"Point","coordinates":[7.5,50.5]}}]}' });
		expect(read.delivery?.facilities[0]?.list.facilities).toMatchObject([{ name: 'Kita' }]);
	});
});

test('the description is checked', async () => {
	const read = await makeAndRead(list('stand: gestern, koordinaten: Mond', 'art: burg').replace('stand: 2021-06-30, ', ''), geojson(point([7.5, 50.5])));
	expect(read.findings.map((f) => [f.code, f.column])).toEqual([
		['description-wrong-value', 'einrichtungen[1].stand'], ['description-wrong-value', 'einrichtungen[1].koordinaten'], ['description-wrong-value', 'einrichtungen[1].art']
	]);
});
