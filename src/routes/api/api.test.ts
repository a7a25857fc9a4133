import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proof, publishTown, quote } from './made-snapshot.test-data.ts';
import { openApi } from './openapi/document.ts';

const data = mkdtempSync(join(tmpdir(), 'keck-api-'));
process.env['KECK_DATA'] = data;
beforeAll(() => publishTown(data));
afterAll(() => rmSync(data, { recursive: true }));

interface Endpoint { GET(event: unknown): Promise<Response>; fallback(event: unknown): Response }
const dynamic = (folder: string): number => (folder.includes('[...pfad') ? 99 : folder.split('[').length);
/** Every +server.ts of the API with the pattern of its folder, most literal first. */
const routes = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+server.ts'))
	.map((file) => file.slice(0, -'/+server.ts'.length))
	.sort((a, b) => dynamic(a) - dynamic(b))
	.map((folder) => ({ folder, pattern: new RegExp(`^/api/${folder.replaceAll('.', '\\.').replace(/\[\\.\\.\\.(\w+)\]/, '(?<$1>.*)').replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`) }));

async function get(address: string, method = 'GET'): Promise<{ status: number; type: string; headers: Headers; body: Buffer }> {
	const url = new URL(address, 'http://localhost');
	const route = routes.find(({ pattern }) => pattern.test(url.pathname));
	if (!route) throw new Error(`no route for ${address}`);
	const endpoint = (await import(/* @vite-ignore */ `${import.meta.dirname}/${route.folder}/+server.ts`)) as Endpoint;
	const event = { url, params: { ...route.pattern.exec(url.pathname)?.groups }, request: new Request(url, { method }) };
	const response = await (method === 'GET' ? endpoint.GET(event) : endpoint.fallback(event));
	const raw = Buffer.from(await response.arrayBuffer());
	return { status: response.status, type: response.headers.get('content-type') ?? '', headers: response.headers, body: response.headers.get('content-encoding') === 'gzip' ? gunzipSync(raw) : raw };
}
const json = async (address: string): Promise<unknown> => JSON.parse((await get(address)).body.toString());

describe('the description', () => {
	const example: Readonly<Record<string, string>> = { kommune: 'probestadt', nummer: '2', ebene: 'quartier', name: 'katalog.json' };
	const paths = Object.keys(openApi.paths).map((path) => [path, path.replace(/\{(\w+)\}/g, (_, name: string) => example[name] ?? (path.includes('grundgroessen') ? 'leute' : 'quote'))] as const);

	test.each(paths)('%s exists and answers what it says', async (path, address) => {
		const { status, type, headers } = await get(address);
		const promised = (openApi.paths as Readonly<Record<string, { get: { responses: { 200: { content: object } } } }>>)[path]?.get.responses[200].content ?? {};
		expect([status, type.split(';')[0]]).toEqual([200, ...Object.keys(promised)]);
		expect(headers.get('access-control-allow-origin')).toBe('*');
	});
	test('every route is in it', () => {
		const described = routes.filter(({ pattern }) => paths.some(([, address]) => pattern.test(address))).map(({ folder }) => folder);
		expect(routes.map(({ folder }) => folder).filter((folder) => !folder.includes('[...pfad'))).toEqual(described.filter((folder) => !folder.includes('[...pfad')));
		expect(routes.length).toBe(23);
	});
	test('every reference in it leads somewhere', async () => {
		const references = [...JSON.stringify(await json('/api/v1/openapi.json')).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
		expect(references.length).toBeGreaterThan(10);
		expect(references.filter((name) => !Object.hasOwn(openApi.components.schemas, name))).toEqual([]);
	});
});

describe('tables', () => {
	test('go out as they lie in the snapshot', async () => {
		const { body, headers } = await get('/api/v1/probestadt/indikatoren/quote');
		expect(JSON.parse(body.toString())).toEqual(quote);
		expect(headers.get('keck-datenstand')).toMatch(/^2-[0-9a-f]{8}$/);
	});
	test('in part: level, period and group', async () => {
		expect(await json('/api/v1/probestadt/indikatoren/quote.json?ebene=quartier&zeit=2023&gruppe=geschlecht:w')).toMatchObject({ size: [2, 1, 1, 1], value: [null, null], status: ['withheld', 'pending'] });
		expect(await json('/api/v1/probestadt/indikatoren/quote?gebiet=quartier:02&gruppe=insgesamt')).toMatchObject({ size: [1, 2, 1, 1], value: [30, 0], status: [null, null] });
	});
	test('as CSV, in part too', async () => {
		const { body, type, headers } = await get('/api/v1/probestadt/indikatoren/quote.csv?gebiet=quartier:02&zeit=2023');
		expect(body.toString()).toBe('\uFEFFgebiet;ebene;schluessel;gebiet_name;zeit;geschlecht;geschlecht_name;wert;status\r\nquartier:02;quartier;02;"Süd; am Fluss";2023;insgesamt;insgesamt;0;\r\nquartier:02;quartier;02;"Süd; am Fluss";2023;w;weiblich;;liegt noch nicht vor\r\n');
		expect([type, headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="probestadt-quote.csv"']);
	});
});

describe('facilities', () => {
	test('as CSV, each with its areas; what a spreadsheet would run is text', async () => {
		const { body, type, headers } = await get('/api/v1/probestadt/einrichtungen.csv?art=kita');
		expect(body.toString()).toBe('\uFEFFliste;id;art;art_name;unterart;name;anschrift;traeger;plaetze;web;laenge;breite;stadt;stadt_name;quartier;quartier_name;stand;quelle;lizenz\r\norte;1;kita;Kita;;"\'=Kita; ""Nord""";;;60;https://example.org/;9,5;51,25;1;Probestadt;01;Nord;2023-06-30;Amt;\r\n');
		expect([type, headers.get('content-disposition')]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="probestadt-einrichtungen.csv"']);
	});
	test('as GeoJSON; one outside has no areas', async () => {
		expect(await json('/api/v1/probestadt/snapshots/2/einrichtungen.geojson')).toMatchObject({
			name: 'probestadt-einrichtungen',
			features: [{ properties: { art: 'kita', plaetze: 60, gebiete: { stadt: 'stadt:1', quartier: 'quartier:01' } }, geometry: { type: 'Point', coordinates: [9.5, 51.25] } }, { properties: { unterart: 'Grundschule', gebiete: {} } }]
		});
	});
});

describe('the proof of secrecy', () => {
	test.each(['/api/v1/probestadt', '/api/v1/probestadt/snapshots/2'])('goes out as it lies, and so does what is needed to repeat the audit: %s', async (base) => {
		expect(await json(`${base}/audit.json`)).toEqual(proof);
		expect(await json(`${base}/katalog`)).toMatchObject({ format: 1, kommune: { rules: { minimumCount: 3 } }, baseFigures: [{ id: 'leute', additivity: {} }], relations: [] });
		expect((await get(`${base}/audit.json`)).headers.get('keck-datenstand')).toMatch(/^2-/);
	});
	test('is not there for a snapshot that was made before, and the answer says why', async () => {
		const { status, body } = await get('/api/v1/probestadt/snapshots/1/audit.json');
		expect([status, body.toString()]).toEqual([404, expect.stringContaining('früheren Fassung')]);
		expect((await get('/api/v1/probestadt/snapshots/1/katalog')).status).toBe(200);
	});
});

describe('what is not there', () => {
	test.each([
		['/api/v1/probestadt/indikatoren/quote?stand=1', 400, 'stand'], ['/api/v1/probestadt/indikatoren/quote?ebene=quartier&ebene=stadt', 400, 'ebene'], ['/api/v1/kommunen?x=1', 400, 'x'],
		['/api/v1/probestadt?ebene=stadt', 400, 'ebene'], ['/api/v1/probestadt/audit.json?stand=1', 400, 'stand'], ['/api/v1/probestadt/katalog?x=1', 400, 'x'], ['/api/v1/probestadt/gebiete/quartier.geojson?zeit=2023', 400, 'gebietsstand'], ['/api/v1/probestadt/indikatoren/quote?zeit=', 400, 'zeit'],
		['/api/v1/probestadt/snapshots/neu', 400, 'Datenstand'], ['/api/v1/probestadt/indikatoren/quote?ebene=bezirk', 404, 'stadt, quartier'], ['/api/v1/probestadt/indikatoren/quote?gruppe=alter:u3', 404, 'alter'],
		['/api/v1/probestadt/indikatoren/quote?gruppe=geschlecht:x', 404, 'geschlecht:x'], ['/api/v1/probestadt/indikatoren/quote?zeit=1999', 404, '1999'], ['/api/v1/probestadt/indikatoren/quote?gebiet=01', 404, 'quartier:0101'],
		['/api/v1/probestadt/indikatoren/leute', 404, 'leute'], ['/api/v1/probestadt/grundgroessen/quote', 404, 'quote'], ['/api/v1/probestadt/indikatoren/quote.xlsx', 404, '.csv'], ['/api/v1/probestadt/indikatoren/..%2F..%2Fmanifest', 404, 'Formate'],
		['/api/v1/andernorts', 404, 'andernorts'], ['/api/v1/..', 404, 'openapi'], ['/api/v1/probestadt/snapshots/3', 404, 'Datenstand'], ['/api/v1/probestadt/gebiete/quartier', 404, '.geojson'], ['/api/v1/probestadt/gebiete/stadt.geojson', 404, 'Grenzen'],
		['/api/v1/probestadt/gebiete/quartier.geojson?gebietsstand=1999-01-01', 404, '2015-01-01'], ['/api/v2', 404, 'openapi.json'],
		['/api/v1/probestadt/einrichtungen.csv?art=burg', 404, 'kita, schule'], ['/api/v1/probestadt/einrichtungen.geojson?ebene=stadt', 400, 'ebene']
	])('%s: %i, and the sentence names %s', async (address, status, named) => {
		const { body, type, ...answer } = await get(address);
		const problem = JSON.parse(body.toString()) as { status: number; detail: string };
		expect([answer.status, problem.status, type]).toEqual([status, status, 'application/problem+json']);
		expect(problem.detail).toContain(named);
	});
	test('nothing is written through it', async () => {
		expect([(await get('/api/v1/kommunen', 'POST')).status, (await get('/api/v1/probestadt', 'DELETE')).status, (await get('/api/v1/probestadt', 'OPTIONS')).status]).toEqual([405, 405, 204]);
	});
});

test('Kommunen and their contents by the contract (architecture, section 5)', async () => {
	expect(await json('/api/v1/kommunen')).toMatchObject([{ slug: 'probestadt', name: 'Probestadt', ags: '00000001', snapshot: 2 }]);
	expect(await json('/api/v1/probestadt')).toMatchObject({ snapshot: 2, levels: [{ id: 'stadt', name: 'Stadt', count: 1 }, { id: 'quartier', name: 'Quartier', count: 2 }], indicators: [{ id: 'quote', title: 'Quote', unit: '%', kind: 'share', theme: 'lage' }] });
	expect(await json('/api/v1/probestadt/snapshots/1')).toMatchObject({ snapshot: 1, current: false });
	expect(await json('/api/v1/probestadt/gebiete/quartier.geojson')).toMatchObject({ features: [{ properties: { code: '01', name: 'Nord', parent: '1', ebene: 'quartier' } }] });
});
