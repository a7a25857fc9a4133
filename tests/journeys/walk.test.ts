import { expect } from 'vitest';
import { german } from './harness/cells.ts';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('from the start page to a quarter', () => {
	journey('choosing year, group and level by the form', async ({ page, address }) => {
		const { indicator, theme, coarse, period, classification, code, known } = await example();
		await page.goto(address);
		await page.getByRole('main').getByRole('link', { name: 'Musterstadt' }).first().click();
		expect(await page.locator('h1').textContent()).toBe('Musterstadt');
		expect(await page.locator('body').innerText()).toMatch(/erfunden/);

		await page.getByRole('main').getByRole('link', { name: theme.name, exact: true }).last().click();
		expect(new URL(page.url()).pathname).toBe(`/musterstadt/thema/${theme.id}`);
		await page.getByRole('link', { name: indicator.title, exact: true }).first().click();
		expect(await page.locator('h1').textContent()).toBe(indicator.title);

		const form = page.getByRole('form', { name: 'Auswahl' });
		await form.getByLabel('Zeit', { exact: true }).selectOption(period);
		await form.locator(`#wahl-${classification}`).selectOption(`${classification}:${code}`);
		await form.getByLabel('Ebene', { exact: true }).selectOption(coarse.id);
		await form.getByRole('button', { name: 'Anzeigen' }).click();
		await page.waitForURL((url) => url.searchParams.get('ebene') === coarse.id);

		const query = new URL(page.url()).searchParams;
		expect([query.get('zeit'), query.getAll('gruppe').join(','), query.get('ebene')]).toEqual([period, `${classification}:${code}`, coarse.id]);
		expect(await page.locator('h1').textContent()).toBe(indicator.title);
		expect(await page.title()).toContain(period);

		// What the page prints is what the API publishes, for every area of the level that has a number.
		const text = await page.getByRole('table').first().innerText();
		expect(known.filter(({ value }) => !text.includes(german(value ?? 0, indicator.decimals)))).toEqual([]);
	});

	journey('to an area profile', async ({ page, address }) => {
		const { indicator, coarse } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?ebene=${coarse.id}`);
		const profile = page.locator(`main a[href^="/musterstadt/gebiet/${coarse.id}/"]`).first();
		const name = (await profile.textContent())?.trim() ?? '';
		await profile.click();
		expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/musterstadt/gebiet/${coarse.id}/`));
		expect(await page.locator('h1').textContent()).toBe(name);
		expect(await page.getByRole('link', { name: indicator.title }).count()).toBeGreaterThan(0);
	});

	journey('and the browser\'s back button leads back', async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?zeit=${indicator.periods[0]}`);
		await page.goBack();
		expect(new URL(page.url()).search).toBe('');
		expect(await page.getByLabel('Zeit', { exact: true }).inputValue()).toBe(indicator.periods.at(-1));
	});
});
