import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { writeBareTown } from '../line/bare-town.ts';
import { takeTheLine } from '../line/take-the-line.ts';
import { accessibilityFindings } from './harness/accessibility.ts';
import { App } from './harness/app.ts';
import { journey, journeys } from './harness/journey.ts';

/** A picture of one grey pixel. */
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

let app: App;
let tiles: Server;
let asked: string[] = [];
let port = 0;

beforeAll(async () => {
	tiles = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
	});
	await new Promise<void>((done) => { tiles.listen(0, '127.0.0.1', done); });
	port = (tiles.address() as AddressInfo).port;
	const folder = writeBareTown('districts');
	const description = join(folder, 'beschreibung.yaml');
	writeFileSync(description, readFileSync(description, 'utf8').replace('beschreibung: Erfunden.}', `beschreibung: Erfunden., hintergrund: {adresse: "http://127.0.0.1:${port}/{z}/{x}/{y}.png", quelle: Probekacheln, anbieter: Probedienst}}`));
	const { data } = await takeTheLine(folder, description, 'klein');
	rmSync(folder, { recursive: true });
	app = await App.start(data, { KECK_ROLE: 'public' });
	await app.ready();
}, 240_000);
afterAll(async () => {
	await app.stop();
	tiles.close();
});

journeys('streets behind the map', () => {
	journey('are asked for after a click and not before', async ({ page, address, withScripts, watch }) => {
		asked = [];
		watch.forgive(new RegExp(`third party: http://127.0.0.1:${port}/`));
		const answer = await page.goto(`${address}/klein/indikator/quote?ebene=bezirk`);
		expect(answer?.headers()['content-security-policy']).toContain(`img-src 'self' data: http://127.0.0.1:${port};`);
		expect(answer?.headers()['keck-bildquelle']).toBeUndefined();
		const button = page.getByRole('button', { name: 'Straßen zeigen' });
		if (!withScripts) {
			expect(await button.count()).toBe(0);
			return;
		}
		await button.waitFor();
		expect(await page.locator('.streets-choice').innerText()).toContain(`127.0.0.1:${port} (Probedienst)`);
		await page.waitForTimeout(300);
		expect(asked).toEqual([]);
		await button.click();
		await page.waitForFunction(() => document.querySelectorAll('.streets image').length > 0);
		await page.waitForTimeout(500);
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path))).toBe(true);
		expect(await page.locator('.streets-choice').innerText()).toContain('Straßenkarte: Probekacheln');
		expect(await accessibilityFindings(page)).toEqual([]);
		// Another year is another drawing over the same streets.
		await page.getByLabel('Gebiet hervorheben').selectOption({ index: 1 });
		await page.waitForURL(/gebiet=/);
		expect(await page.locator('.streets image').count()).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Straßen ausblenden' }).click();
		expect(await page.locator('.streets').count()).toBe(0);
	}, {}, () => app.address);

	journey('no other page may load pictures from there', async ({ page, address }) => {
		const answer = await page.goto(`${address}/klein`);
		expect(answer?.headers()['content-security-policy']).toContain("img-src 'self' data:;");
	}, {}, () => app.address);
});
