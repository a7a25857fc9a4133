import { expect } from 'vitest';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('areas side by side', () => {
	journey('begin on a profile, get company, and lose it again', async ({ page, address }) => {
		const { fine, coarse } = await example();
		await page.goto(`${address}/musterstadt/gebiet/${fine.id}/0101`);
		const name = (await page.locator('h1').textContent())?.trim() ?? '';
		await page.getByRole('link', { name: `${name} mit anderen Gebieten vergleichen` }).click();
		await page.waitForURL(/\/vergleich\?gebiete=/);
		await page.getByLabel('Gebiet hinzufügen').selectOption(`${coarse.id}:01`);
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await page.waitForURL((url) => url.search === `?gebiete=${fine.id}:0101,${coarse.id}:01`);
		const table = page.getByRole('table').first();
		expect(await table.getByRole('columnheader').count()).toBe(4);
		expect(await table.getByRole('row').nth(1).getByRole('cell').count()).toBe(3);
		await page.getByRole('link', { name: `${name} aus dem Vergleich nehmen` }).click();
		await page.waitForURL((url) => url.search === `?gebiete=${coarse.id}:01`);
	});

	journey('say what changed and keep to one scale', async ({ page, address }) => {
		const { fine, indicator, classification } = await example();
		await page.goto(`${address}/musterstadt/vergleich?gebiete=${fine.id}:0101,${fine.id}:0102`);
		await page.locator('.compare-settings summary').click();
		const years = await page.getByLabel('Entwicklung seit').locator('option').allTextContents();
		await page.getByLabel('Entwicklung seit').selectOption(years.at(1) ?? '');
		await page.getByLabel('Gruppen im Bild').selectOption(`${indicator.id}:${classification}`);
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await page.waitForURL(/zeit2=.*gruppe=/);
		expect(await page.locator('.compared .change').allInnerTexts()).toContainEqual(expect.stringMatching(/^[+−][\d.,]+\s(Prozentpunkte?|%)$/));
		expect(await page.locator('.compared-dots .mark-dot').count()).toBeGreaterThan(2);
	});

	journey('stand below each other on a telephone, without sideways scrolling', async ({ page, address }) => {
		const { fine } = await example();
		await page.goto(`${address}/musterstadt/vergleich?gebiete=${fine.id}:0101,${fine.id}:0102,${fine.id}:0103`);
		const cells = page.locator('.compared tbody tr').first().locator('td');
		const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
		expect(second?.x).toBe(first?.x);
		expect(second?.y ?? 0).toBeGreaterThan(first?.y ?? 0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	}, { viewport: { width: 360, height: 740 } });

	journey('unknown areas and years fall back with a note', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/vergleich?gebiete=mond:1&zeit=1066`);
		expect(await page.getByRole('note', { name: 'Hinweise zur Adresse' }).innerText()).toMatch(/mond:1[\s\S]*1066/);
		expect(await page.locator('h1').textContent()).toBe('Gebiete vergleichen');
	});
});

journeys('a catchment area of one\'s own', () => {
	journey('is put together from a list and from the map, has a name, and says what is missing', async ({ page, address }) => {
		const { fine } = await example();
		await page.goto(`${address}/musterstadt/einzugsgebiet`);
		await page.getByLabel('Name (freiwillig)').fill('<b>Schule</b> & Umgebung');
		const boxes = page.locator('.catchment-form [type="checkbox"]');
		await page.locator('.catchment-form details').first().evaluate((details) => details.setAttribute('open', ''));
		await boxes.nth(0).check();
		await boxes.nth(1).check();
		await page.getByRole('button', { name: 'Zusammenrechnen' }).click();
		await page.waitForURL((url) => url.searchParams.get('gebiete') === `${fine.id}:0101,0102`);
		expect(await page.locator('h1').textContent()).toBe('<b>Schule</b> & Umgebung');
		expect(await page.locator('.compared .from').allInnerTexts()).toContainEqual(expect.stringContaining(`aus allen 2 `));
		await page.goto(`${address}${await page.locator('.choice-map a.out').first().getAttribute('href')}`);
		expect(await page.locator('.choice-map a.in').count()).toBe(3);
	});
});

journeys('two Kommunen', () => {
	journey('are compared where the definitions agree', async ({ page, address }) => {
		await page.goto(`${address}/vergleich`);
		await page.getByLabel('Kommune', { exact: true }).selectOption('musterstadt');
		await page.getByLabel('Zweite Kommune').selectOption('musterland');
		await page.getByRole('button', { name: 'Vergleichen' }).click();
		await page.waitForURL(/kommunen=musterstadt,musterland/);
		await page.getByRole('link', { name: 'Anteil der Menschen ab 65 Jahren' }).first().click();
		await page.waitForURL(/indikator=aeltere/);
		expect(await page.locator('.two-table').innerText()).toMatch(/Ganze Kommune/);
		expect(await page.locator('.whole-values b').count()).toBe(2);
	});

	journey('else it is said what differs', async ({ page, address }) => {
		await page.goto(`${address}/vergleich?kommunen=musterstadt,musterland&indikator=durchschnittsalter`);
		expect(await page.locator('.differences').innerText()).toMatch(/Rechenweg[\s\S]*fertig geliefert/);
		expect(await page.locator('.whole-values').count()).toBe(0);
	});
});
