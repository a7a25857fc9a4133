import { expect } from 'vitest';
import { accessibilityFindings } from './harness/accessibility.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('the search', () => {
	journey('by typing and Enter, from any page of the Kommune', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		const field = page.getByRole('search', { name: 'Suche in Musterstadt' }).getByLabel('Suche in Musterstadt', { exact: true });
		await field.fill('Kinder Armut');
		await Promise.all([page.waitForURL(/\/musterstadt\/suche\?q=Kinder(?:%20|\+)Armut$/), field.press('Enter')]);
		const best = page.locator('.hits a').first();
		expect(await best.getAttribute('href')).toBe('/musterstadt/indikator/kinderarmut');
		// The newest value of the whole stands beside it.
		expect(await page.locator('.hits li').first().innerText()).toMatch(/Musterstadt, \d{4}: [\d,]+/);
	});

	journey('suggests while one types, by keyboard alone', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		await page.goto(`${address}/musterstadt`);
		const field = page.locator('.site-head form.find input[type="search"]');
		await field.focus();
		await page.keyboard.type('muehlenb');
		const option = page.getByRole('option').first();
		await option.waitFor();
		expect(await option.innerText()).toContain('Mühlenberg');
		expect(await page.locator('.site-head form.find [role="status"]').textContent()).toMatch(/^\d+ Vorschl/);
		await page.keyboard.press('ArrowDown');
		expect(await accessibilityFindings(page)).toEqual([]);
		expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
		await page.keyboard.press('Escape');
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('ArrowDown');
		await Promise.all([page.waitForURL(/\/musterstadt\/gebiet\/quartier\/0701$/), page.keyboard.press('Enter')]);
	});

	journey('nothing typed leaves the browser before it is sent', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		await page.goto(`${address}/musterstadt`);
		const asked: string[] = [];
		await page.locator('.site-head form.find input[type="search"]').focus();
		await page.waitForLoadState('networkidle');
		page.on('request', (request) => asked.push(request.url()));
		await page.keyboard.type('Altstadt');
		await page.getByRole('option').first().waitFor();
		expect(asked).toEqual([]);
	});

	journey('over all Kommunen, and what nothing holds', async ({ page, address }) => {
		await page.goto(`${address}/suche?q=Durchschnittsalter`);
		expect(await page.locator('h2').filter({ hasText: /^(Musterstadt|Kreis Musterland)$/ }).count()).toBe(2);
		await page.goto(`${address}/suche?q=Xylophonkonzert`);
		expect(await page.locator('main').innerText()).toContain('Nichts gefunden für „Xylophonkonzert“');
		await page.goto(`${address}/musterstadt/suche?q=Xylophonkonzert`);
		await Promise.all([page.waitForURL(/\/suche\?q=Xylophonkonzert$/), page.getByRole('link', { name: 'In allen Kommunen suchen' }).click()]);
	});
});
