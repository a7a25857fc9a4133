import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { writeBareTown } from '../line/bare-town.ts';
import { takeTheLine } from '../line/take-the-line.ts';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { App } from './harness/app.ts';
import { journey, journeys } from './harness/journey.ts';

let app: App;
beforeAll(async () => {
	const folder = writeBareTown('districts');
	const { data } = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'klein');
	rmSync(folder, { recursive: true });
	app = await App.start(data, { KECK_ROLE: 'public' });
	await app.ready();
}, 120_000);
afterAll(() => app.stop());
const own = (): string => app.address;

journeys('a Kommune whose quarters have no borders', () => {
	journey('leads from the entry page to numbers and on to the level that has a map', async ({ page, address }) => {
		await page.goto(`${address}/klein`);
		expect(await page.getByRole('group', { name: 'Karte der Bezirke von Kleinstadt' }).count()).toBe(1);
		await page.getByRole('link', { name: 'Leistungsbezug' }).first().click();
		expect(await page.locator('.no-map').textContent()).toContain('Für die Quartiere liegen keine Grenzen vor, darum gibt es hier keine Karte.');
		expect(await page.locator('figure.map').count()).toBe(0);
		const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
		expect(headings).toContain('Rangfolge');
		expect(headings).not.toContain('Karte');
		expect(await page.getByRole('row').filter({ hasText: 'Quartier A1' }).textContent()).toContain('15,0');
		await page.locator('.no-map').getByRole('link', { name: 'Bezirke' }).click();
		await page.waitForURL(/ebene=bezirk/);
		expect(await page.locator('figure.map svg a').count()).toBe(2);
		expect(await page.locator('.no-map').count()).toBe(0);
	}, {}, own);

	for (const width of [320, 1440]) journey(`reads well at ${width} pixels`, async ({ page, address, withScripts }) => {
		for (const path of ['/', '/klein', '/klein/thema/lage', '/klein/indikator/quote', '/klein/indikator/quote?gruppe=alter:u15', '/klein/gebiet/quartier/A1', '/klein/gebiet/stadt/1', '/klein/geheimhaltung']) {
			expect((await page.goto(address + path))?.status(), path).toBe(200);
			expect(withScripts ? await accessibilityFindings(page) : [], path).toEqual([]);
			expect(await overhang(page), path).toBe(0);
		}
	}, { viewport: { width, height: 900 } }, own);

	journey('gives its areas as features without geometry', async ({ page, address }) => {
		const answer = await page.request.get(`${address}/api/v1/klein/gebiete/quartier.geojson`);
		const { features } = await answer.json() as { features: { geometry: unknown; properties: { code: string } }[] };
		expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/geo+json']);
		expect(features.map((f) => [f.properties.code, f.geometry])).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3'].map((code) => [code, null]));
	}, {}, own);
});
