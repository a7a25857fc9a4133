import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';

const page0 = '/musterstadt/indikator/kinderarmut';

journeys('how the map looks', () => {
	journey('classes are chosen by a form and stand in the address', async ({ page, address }) => {
		await page.goto(`${address}${page0}?gebiet=0101`);
		await page.getByText('Karte einstellen').click();
		await page.getByLabel('Einteilung der Farben').selectOption({ label: 'runde Grenzen' });
		await page.getByLabel('gleiche Farben in allen Jahren').check();
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await page.waitForURL((url) => url.search === '?gebiet=0101&klassen=rund&zeitfest=ja');
		const rows = await page.locator('.legend [data-class] > span').allTextContents();
		expect(rows[0]).toMatch(/^0 bis \d+,0\s%$/u);
		expect(await page.locator('.legend').textContent()).toContain('runde Zahlen');
		// Every area is counted once: those in a class, and those without a value.
		const counts = await page.locator('.legend ul [data-class]:not([data-class="zero"]) small').evaluateAll((all) => all.map((each) => Number.parseInt(each.textContent ?? '', 10)));
		expect(counts.reduce((a, b) => a + b, 0)).toBe(await page.locator('#karte [data-class]').count());
	});

	journey('own limits are written as Germans write them', async ({ page, address }) => {
		await page.goto(address + page0);
		await page.getByText('Karte einstellen').click();
		for (const [at, limit] of ['5', '12,5', '', ''].entries()) await page.getByLabel(`${at + 1}. Grenze`).fill(limit);
		await page.getByRole('button', { name: 'Mit diesen Grenzen zeigen' }).click();
		await page.waitForURL((url) => url.search === '?klassen=eigene&grenzen=5;12,5');
		expect((await page.locator('.legend ul').first().locator('li > span').allTextContents()).map((text) => text.replace('\u202f', ' '))).toEqual(['bis 5,0 %', '5,1 bis 12,5 %', 'ab 12,6 %']);
	});

	journey('limits that cannot be read are said and change nothing', async ({ page, address }) => {
		await page.goto(`${address}${page0}?klassen=eigene&grenzen=20;5`);
		expect(await page.locator('main').textContent()).toContain('Die Grenzen „20;5“ sind nicht zu verstehen');
	});

	journey('small maps of all years lead to the one map of a year', async ({ page, address }) => {
		await page.goto(`${address}${page0}?karten=jahre`);
		const maps = page.locator('.small-maps a');
		expect(await maps.count()).toBeGreaterThan(5);
		const year = await maps.first().locator('b').textContent();
		await maps.first().click();
		await page.waitForURL((url) => !url.search.includes('karten='));
		expect(await page.locator('#karte').count()).toBe(1);
		expect(await page.locator('main .kicker, main h1').allTextContents().then((all) => all.join(' '))).toContain(year);
	});

	journey('counts are circles, and no area has a colour', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/einwohner`);
		expect(await page.locator('#karte .symbols circle').count()).toBeGreaterThan(40);
		expect(await page.locator('#karte .areas :is(.k1, .k2, .k3, .k4, .k5)').count()).toBe(0);
		await page.goto(`${address}/musterstadt/indikator/einwohner?klassen=rund`);
		expect(await page.locator('.legend-note').textContent()).toContain('Anzahlen stehen als Kreise');
	});

	journey('a Kommune has its own colour and its coat of arms', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		expect(await page.locator('.town-arms').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())).toBe('#0f5c6e');
		await page.goto(`${address}/musterland`);
		expect(await page.locator('.town-arms').count()).toBe(0);
	});
});
