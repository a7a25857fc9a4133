import { expect } from 'vitest';
import { example } from '../harness/example.ts';
import { journey, journeys } from '../harness/journey.ts';
import { enter, tabTo } from '../harness/keyboard.ts';

journeys('with the keyboard alone: find', () => {
	journey('1 a Kommune, from the start page', async ({ page, address }) => {
		await page.goto(address);
		await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Musterstadt' }).first());
		await enter(page, (url) => url.pathname === '/musterstadt');
		expect(await page.locator('h1').innerText()).toBe('Musterstadt');
	});

	journey('2 an area, from the list of the Kommune to its profile', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt#gebiete`);
		const area = page.locator('.area-list a').nth(3);
		const name = await area.innerText();
		await tabTo(page, area);
		await enter(page, (url) => url.pathname.startsWith('/musterstadt/gebiet/'));
		expect(await page.locator('h1').innerText()).toBe(name);
		expect(await page.locator('.key-figures .value').first().innerText()).toMatch(/\d/);
	});

	journey('3 an area, in the map', async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		const area = page.locator('.areas a').nth(4);
		const name = (await area.locator('title').textContent())?.split(':')[0] ?? '';
		await tabTo(page, area);
		await enter(page, (url) => url.searchParams.has('gebiet'));
		await page.getByRole('heading', { name, exact: true }).first().waitFor();
		expect(await page.locator('.value-block h2').innerText()).toBe(name);
	});

	journey('4 an indicator, by its theme', async ({ page, address }) => {
		const { indicator, theme } = await example();
		await page.goto(`${address}/musterstadt`);
		await tabTo(page, page.getByRole('heading', { name: theme.name }).getByRole('link'));
		await enter(page, (url) => url.pathname === `/musterstadt/thema/${theme.id}`);
		await tabTo(page, page.getByRole('main').getByRole('link', { name: indicator.title, exact: true }).first());
		await enter(page, (url) => url.pathname === `/musterstadt/indikator/${indicator.id}`);
		expect(await page.locator('h1').innerText()).toBe(indicator.title);
	});

	journey('5 the way back up by the breadcrumbs', async ({ page, address }) => {
		const { indicator, theme } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await tabTo(page, page.getByRole('navigation', { name: 'Brotkrumen' }).getByRole('link', { name: theme.name }));
		await enter(page, (url) => url.pathname === `/musterstadt/thema/${theme.id}`);
		expect(await page.locator('h1').innerText()).toBe(theme.name);
	});

	journey('6 help, in the menu of a phone', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		const menu = page.getByRole('button', { name: 'Menü' });
		await tabTo(page, menu);
		await page.keyboard.press('Enter');
		const help = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Hilfe' });
		await tabTo(page, help);
		await page.keyboard.press('Escape');
		expect(await help.isVisible()).toBe(false);
		await tabTo(page, menu);
		await page.keyboard.press('Enter');
		await tabTo(page, help);
		await enter(page, (url) => url.pathname === '/hilfe');
		expect(await page.locator('h1').innerText()).toBe('Hilfe');
	}, { viewport: { width: 360, height: 780 } });

	journey('7 the imprint, in the foot', async ({ page, address }) => {
		await page.goto(`${address}/hilfe`);
		await tabTo(page, page.getByRole('navigation', { name: 'Fußzeile' }).getByRole('link', { name: 'Impressum' }));
		await enter(page, (url) => url.pathname === '/hilfe/impressum');
		expect(await page.getByRole('main').innerText()).toContain('Musterstadt');
	});
});
