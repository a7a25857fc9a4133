import { expect } from 'vitest';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('facilities', () => {
	journey('a kind is chosen, an area singled out on the map, a mark leads to its line', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		await page.getByRole('main').getByRole('link', { name: 'Einrichtungen', exact: true }).click();
		await page.waitForURL(/\/musterstadt\/einrichtungen$/);
		expect(await page.locator('.facility-choice [type=checkbox]').count()).toBe(11);
		await page.getByLabel(/^Kitas/).check();
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		// The form's empty fields are gone from the address.
		await page.waitForURL(/\/einrichtungen\?art=kita$/);
		expect(await page.locator('.lede').textContent()).toMatch(/^In Musterstadt gibt es 89 Kitas, das sind \d+,\d je 1\.000 Kinder unter 6 Jahren \(Stand 31\. Dezember 2024\)\.$/);
		const counts = await page.locator('#tabelle ~ .scroll tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')?.textContent)));
		expect(counts[0]).toBe(counts.slice(1).reduce((a, b) => a + b, 0));

		await page.locator('.facility-map .areas a').filter({ has: page.locator('title', { hasText: /^Nordwest$/ }) }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/art=kita&gebiet=06$/);
		const marks = page.locator('.facility-map .points a');
		const total = await marks.count();
		expect(total).toBe(await page.locator('.facility-list li').count());
		expect(await page.locator('#tabelle ~ .scroll tr.main').textContent()).toContain(`Nordwest${total}`);
		const mark = marks.first();
		const anchor = (await mark.getAttribute('href')) ?? '';
		await mark.focus();
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(anchor);
		expect(await page.locator('.facility-list li:target b').textContent()).toBe(await mark.locator('title').textContent());
	});

	journey('one is found by a piece of its name, and the whole list is taken home', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/einrichtungen`);
		await page.getByLabel('Name, Straße oder Träger').fill('buergerbuero ALTSTADT');
		await page.keyboard.press('Enter');
		await page.waitForURL(/suche=buergerbuero/);
		expect(await page.locator('.facility-list b').allTextContents()).toEqual(['Bürgerbüro Altstadt']);
		const href = (await page.getByRole('link', { name: /Liste als CSV/ }).getAttribute('href')) ?? '';
		const lines = Buffer.from(await (await fetch(new URL(href, address))).arrayBuffer()).toString('utf8').trimEnd().split('\r\n');
		expect(lines.length).toBe(1 + 375);
	});

	journey('unknown words are told and passed over', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/einrichtungen?art=burg&gebiet=99`);
		expect(await page.locator('.note').textContent()).toMatch(/„burg“ gibt es hier nicht.*„99“ gibt es auf dieser Ebene nicht/s);
		await page.goto(`${address}/musterstadt/gebiet/quartier/0101`);
		await page.getByRole('link', { name: '2 Schulen' }).click();
		await page.waitForURL(/einrichtungen\?art=schule&ebene=quartier&gebiet=0101$/);
		expect(await page.locator('.facility-list b').allTextContents()).toEqual(['Grundschule Altstadt', 'Gymnasium Altstadt']);
	});

	for (const width of [320, 768, 1440]) {
		journey(`no accessibility finding and no sideways scroll at ${width} pixels`, async ({ page, address, withScripts }) => {
			for (const path of ['', '?art=kita&ebene=quartier', '?art=schule&gebiet=01', '?suche=gibt-es-nicht', '?seite=2']) {
				await page.goto(`${address}/musterstadt/einrichtungen${path}`);
				expect([path, withScripts ? await accessibilityFindings(page) : [], await overhang(page)]).toEqual([path, [], 0]);
			}
		}, { viewport: { width, height: 900 } });
	}
});
