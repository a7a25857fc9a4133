import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createFront } from './front.ts';
import { PublicationStamp } from './publication-stamp.ts';
import { openServer, PortRefused, type RunningServer } from './server.ts';
import type { Site } from './site.ts';

const data = mkdtempSync(join(tmpdir(), 'keck-front-'));
const stampFile = join(data, 'snapshots', 'public', 'stamp');
const long = 'Grüße aus dem Quartier. '.repeat(200);
let drawn: string[] = [];
let whileDrawing: () => void = () => undefined;
let server: RunningServer;

/** A site as the front sees it: the pages are handed in, everything of the front is real. */
const site: Site = {
	draw: async (url) => {
		drawn.push(url);
		const { pathname, searchParams } = new URL(url);
		await new Promise((resolve) => setTimeout(resolve, 5));
		whileDrawing();
		if (pathname === '/fehlt') return new Response('nein', { status: 404, headers: { 'content-type': 'text/html' } });
		if (pathname === '/kaputt') throw new Error('a bug, reported');
		if (pathname === '/healthz') return new Response('{}', { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
		if (pathname === '/tabelle') return new Response(new Uint8Array(gzipSync(long)), { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } });
		return new Response(`${drawn.length}. ${long}${searchParams.get('n') ?? ''}`, { headers: { 'content-type': 'text/html', 'set-cookie': 'a=b', 'x-sveltekit-page': 'true' } });
	},
	handle: (req, res) => {
		res.writeHead(req.method === 'GET' ? 200 : 405).end(`${req.headers['x-keck-protocol']}://${req.headers['x-keck-host']}`);
	},
	isFile: (path) => path === '/favicon.svg'
};

beforeAll(async () => {
	mkdirSync(join(data, 'snapshots', 'public'), { recursive: true });
	server = await openServer('127.0.0.1', 0, () => undefined);
	server.serve(createFront({ site, stamp: new PublicationStamp(data), configuredOrigin: null, defaultOrigin: 'http://localhost:3000', cacheBytes: 1_000_000 }));
});
afterAll(async () => {
	await server.close();
	rmSync(data, { recursive: true });
});
let moment = 1_700_000_000;
const publish = (): void => {
	writeFileSync(stampFile, 'x');
	utimesSync(stampFile, ++moment, moment);
};
beforeEach(async () => {
	publish();
	await new Promise((resolve) => setTimeout(resolve, 110));
	drawn = [];
	whileDrawing = () => undefined;
});

interface Got { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer }
function get(path: string, options: RequestOptions = {}): Promise<Got> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path, agent: false, ...options }, (res) => {
			const parts: Buffer[] = [];
			res.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }));
		}).on('error', reject).end();
	});
}
const accepting = (coding: string): RequestOptions => ({ headers: { 'accept-encoding': coding } });

describe('kept answers', () => {
	test('a page is drawn once, whoever asks in whatever coding', async () => {
		const br = await get('/a', accepting('gzip, deflate, br'));
		const gzip = await get('/a', accepting('gzip'));
		const plain = await get('/a');
		const refused = await get('/a', accepting('br;q=0, gzip;q=0'));
		expect([br, gzip, plain, refused].map((r) => r.headers['content-encoding'])).toEqual(['br', 'gzip', undefined, undefined]);
		expect(brotliDecompressSync(br.body).equals(plain.body) && gunzipSync(gzip.body).equals(plain.body) && refused.body.equals(plain.body)).toBe(true);
		expect(new Set([br, gzip, plain].map((r) => r.headers.etag)).size).toBe(3);
		expect(drawn).toEqual(['http://localhost:3000/a']);
	});

	test('many first readers wait for one drawing', async () => {
		await Promise.all(Array.from({ length: 20 }, () => get('/zugleich')));
		expect(drawn).toHaveLength(1);
	});

	test('what lies compressed is passed on as it is, also to readers of Brotli', async () => {
		const answer = await get('/tabelle', accepting('br, gzip'));
		expect([answer.headers['content-encoding'], gunzipSync(answer.body).toString()]).toEqual(['gzip', long]);
		expect((await get('/tabelle')).body.toString()).toBe(long);
		expect(brotliDecompressSync((await get('/tabelle', accepting('br'))).body).toString()).toBe(long);
	});

	test('If-None-Match gets 304 without a body, HEAD the same head without a body', async () => {
		const first = await get('/b');
		const again = await get('/b', { headers: { 'if-none-match': `"x", W/${first.headers.etag}` } });
		expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag]);
		const head = await get('/b', { method: 'HEAD' });
		expect([head.status, head.body.length, head.headers['content-length'], head.headers.etag]).toEqual([200, 0, String(first.body.length), first.headers.etag]);
		expect(first.headers['cache-control']).toBe('no-cache');
	});

	test('a publication empties the cache within 100 ms', async () => {
		await get('/c');
		publish();
		await new Promise((resolve) => setTimeout(resolve, 110));
		expect((await get('/c')).body.toString()).toMatch(/^2\. /);
	});

	test('an answer drawn while something is published is not kept', async () => {
		whileDrawing = publish;
		await get('/d');
		whileDrawing = () => undefined;
		await new Promise((resolve) => setTimeout(resolve, 110));
		expect((await get('/d')).body.toString()).toMatch(/^2\. /);
	});

	test('errors and answers about the moment are drawn each time', async () => {
		for (const path of ['/fehlt', '/fehlt', '/healthz', '/healthz']) await get(path);
		expect(drawn).toHaveLength(4);
		expect((await get('/healthz')).headers['cache-control']).toBe('no-store');
	});

	test('a flood of queries pushes out the oldest, no more', async () => {
		for (let n = 0; n < 300; n++) await get(`/e?n=${n}`);
		const before = drawn.length;
		await get('/e?n=299');
		expect(drawn.length).toBe(before);
		await get('/e?n=0');
		expect(drawn.length).toBe(before + 1);
	});
});

describe('every answer', () => {
	test.each(['/a', '/fehlt', '/favicon.svg', '/%zz', '/kaputt'])('%s carries the security headers and no cookie', async (path) => {
		const error = console.error;
		const reported: unknown[] = [];
		console.error = (...args: unknown[]) => reported.push(...args);
		const { headers } = await get(path).finally(() => (console.error = error));
		expect(headers['content-security-policy']).toBe("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'");
		expect([headers['x-content-type-options'], headers['referrer-policy'], headers['set-cookie'], headers['x-sveltekit-page']]).toEqual(['nosniff', 'same-origin', undefined, undefined]);
		expect(headers['permissions-policy']).toContain('geolocation=(self)');
		expect(reported.length).toBe(path === '/kaputt' ? 1 : 0);
	});

	test('an embedded picture alone may be framed by other sites, a picture file alone carries its own style', async () => {
		const policy = async (path: string): Promise<string> => String((await get(path)).headers['content-security-policy']);
		expect(await policy('/leipzig/einbetten/kinderarmut/karte?zeit=2023')).toMatch(/script-src 'self';.*frame-ancestors \*$/);
		expect(await policy('/leipzig/bild/kinderarmut/karte.svg')).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'");
		for (const path of ['/einbetten', '/leipzig/einbetten', '/leipzig/weitergeben?seite=/leipzig/einbetten/x', '/einbetten/einbetten', '/leipzig/x/einbetten/y', '/leipzig/einbetten2/x']) expect(await policy(path)).toMatch(/frame-ancestors 'self'$/);
	});

	test.each([['/%zz', 400], ['/%ff', 400], ['/a?x=%', 400], ['/%00', 400], [`/${'a'.repeat(5000)}`, 414], ['http://anderswo/', 400], ['/a/__data.json', 404], ['/kaputt', 500]])('%s is answered with %i', async (path, status) => {
		const error = console.error;
		console.error = () => undefined;
		expect((await get(path).finally(() => (console.error = error))).status).toBe(status);
	});

	test('faults of API addresses are problem documents', async () => {
		const { headers, body } = await get('/api/%zz');
		expect([headers['content-type'], JSON.parse(body.toString())]).toMatchObject(['application/problem+json', { status: 400 }]);
	});
});

describe('other methods go to the pages with an origin of ours', () => {
	test.each([['localhost:3000', 'http://localhost:3000'], ['127.0.0.1:3000', 'http://127.0.0.1:3000'], ['angreifer.example', 'http://localhost:3000']])('host %s', async (host, origin) => {
		const answer = await get('/a', { method: 'POST', headers: { host, 'x-keck-host': 'angreifer.example', 'x-keck-protocol': 'https' } });
		expect([answer.status, answer.body.toString()]).toEqual([405, origin]);
	});
});

test.each([['PUT', '/a'], ['DELETE', '/api/v1/kommunen'], ['POST', '/api/v1/kommunen'], ['PATCH', '/']])('%s %s is not taken by anyone', async (method, path) => {
	const { status, headers } = await get(path, { method });
	expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a port that is taken is a sentence, not a stack', async () => {
	const second = openServer('127.0.0.1', server.port, () => undefined);
	await expect(second).rejects.toThrow(PortRefused);
	await expect(second).rejects.toThrow(`Anschluss ${server.port} auf 127.0.0.1 ist schon belegt.`);
});
