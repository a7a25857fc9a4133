import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { Watch } from './harness/watch.ts';

let browser: Browser;
let server: Server;
/** Everything a page of ours must not do, on one page. */
const bad = `<!doctype html><html><title>x</title><body style="margin:0"><div style="width:900px">wide</div>
<img src="/missing.png"><img src="http://127.0.0.1:9/pixel.gif"><script>console.log('chatter'); throw new Error('broken');</script>`;

beforeAll(async () => {
	browser = await chromium.connect(inject('browser'));
	server = createServer((request, response) => {
		response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html', 'set-cookie': 'follow=me' });
		response.end(request.url === '/' ? bad : '');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
	await browser.close();
	server.close();
});

describe('the watch of the journeys', () => {
	it('sees a word in the console, a broken script, a missing file, a third party, a cookie and a sideways scroll', async () => {
		const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
		const page = await context.newPage();
		const address = `http://localhost:${(server.address() as AddressInfo).port}`;
		const watch = new Watch(page, address);
		await page.goto(address, { waitUntil: 'networkidle' });
		for (const complaint of [/^console log: chatter/, /^script error: broken/, /^answer 404/, /^third party: http:\/\/127\.0\.0\.1:9/, /^request failed: http:\/\/127\.0\.0\.1:9/]) {
			expect(watch.complaints).toEqual(expect.arrayContaining([expect.stringMatching(complaint)]));
		}
		expect(await context.cookies()).toHaveLength(1);
		expect(await overhang(page)).toBe(580);
		expect((await accessibilityFindings(page)).map((finding) => finding.split(':')[0])).toEqual(expect.arrayContaining(['image-alt', 'html-has-lang']));
		await context.close();
	});
});
