import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { drawnPage } from './harness/drawn-page.ts';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';
import { read, summary } from './harness/published.ts';

/** Does something that asks for another view, and waits until the address says so. */
async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
	const before = page.url();
	await act();
	await page.waitForFunction((old) => location.href !== old && !document.querySelector('[aria-busy="true"]'), before);
}

/** The page as it was changed in place, and the server's page at the same address. */
async function bothPages(page: Page): Promise<[changed: string, drawn: string]> {
	const other = await page.context().newPage();
	await other.goto(page.url());
	const both: [string, string] = [await drawnPage(page), await drawnPage(other)];
	await other.close();
	return both;
}

/** With the script's parts in place; before, the form leads on as it does without script. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForSelector('html[data-alive]', { state: 'attached' });
}

/** So that a reload would be noticed. */
const mark = (page: Page): Promise<void> => page.evaluate(() => { (globalThis as { sameDocument?: boolean }).sameDocument = true; });
const isSame = (page: Page): Promise<boolean> => page.evaluate(() => (globalThis as { sameDocument?: boolean }).sameDocument === true);

journeys('an indicator page changes in place', () => {
	journey('and shows exactly what the server shows at that address', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { indicator, coarse, period, classification, code } = await example();
		const { indicators } = await summary();
		const other = indicators.find(({ theme, id, classifications }) => theme === indicator.theme && id !== indicator.id && classifications.length > 0) ?? indicator;
		await open(page, `${address}/musterstadt/indikator/${indicator.id}`);
		await mark(page);
		const steps: readonly [string, () => Promise<unknown>][] = [
			['period', () => page.getByLabel('Zeit', { exact: true }).selectOption(period)],
			['next period', () => page.getByRole('navigation', { name: 'Zeitschritte' }).getByRole('link').last().click()],
			['group', () => page.locator(`#wahl-${classification}`).selectOption(`${classification}:${code}`)],
			['level', () => page.getByLabel('Ebene', { exact: true }).selectOption(coarse.id)],
			['area', () => page.locator('.map a[data-area]').first().dispatchEvent('click', { bubbles: true })],
			['sort', () => page.locator('.sorting a').last().click()],
			['slider', () => page.getByLabel('Zeitregler').press('ArrowLeft')],
			['indicator', () => page.getByLabel('Indikator').selectOption(other.id)],
			['form', () => page.getByRole('button', { name: 'Anzeigen' }).click()]
		];
		for (const [what, act] of steps) {
			if (what === 'form') await page.goBack();
			else await change(page, act);
			await page.waitForTimeout(100);
			const [changed, drawn] = await bothPages(page);
			expect(changed, what).toBe(drawn);
		}
		expect(await isSame(page)).toBe(true);
	});

	journey('keeping focus, open parts and the way back', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { indicator, period } = await example();
		await open(page, `${address}/musterstadt/indikator/${indicator.id}`);
		await mark(page);
		await page.locator('.legend summary').first().click();
		const before = await drawnPage(page);
		await page.getByLabel('Zeit', { exact: true }).focus();
		await page.evaluate(() => { scrollTo(0, 200); });
		await change(page, () => page.getByLabel('Zeit', { exact: true }).selectOption(period));
		expect(await page.evaluate(() => [document.activeElement?.id, Math.round(scrollY), document.querySelector<HTMLDetailsElement>('.legend details')?.open])).toEqual(['wahl-zeit', 200, true]);
		expect(await page.title()).toContain(period);
		expect(await page.locator('#ansage').textContent()).toContain(period);
		await page.goBack();
		await page.waitForFunction(() => location.search === '');
		await page.waitForTimeout(200);
		expect(await drawnPage(page)).toBe(before);
		await page.goForward();
		await page.waitForFunction(() => location.search !== '');
		expect(await isSame(page)).toBe(true);
	});

	journey('fetching no borders for the level that is drawn, and nothing before a reader means to change something', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { indicator, coarse, fine, period } = await example();
		const { gebietsstaende } = await read<{ gebietsstaende: readonly unknown[] }>('/api/v1/musterstadt/katalog');
		const asked: string[] = [];
		page.on('request', (request) => { if (request.url().includes('/dateien')) asked.push(decodeURIComponent(new URL(request.url()).pathname)); });
		await open(page, `${address}/musterstadt/indikator/${indicator.id}`);
		await page.mouse.move(5, 5);
		expect(asked).toEqual([]);
		await change(page, () => page.getByLabel('Zeit', { exact: true }).selectOption(period));
		expect(asked.length).toBeGreaterThan(2);
		await page.goBack();
		await page.waitForFunction(() => location.search === '');
		await change(page, () => page.getByLabel('Zeit', { exact: true }).selectOption(indicator.periods[0] ?? ''));
		await change(page, () => page.getByLabel('Ebene', { exact: true }).selectOption(coarse.id));
		// Borders of another level or of an earlier Gebietsstand once; those that the server drew never.
		const borders = asked.filter((path) => path.includes('geometrie'));
		expect(borders).toEqual([...new Set(borders)]);
		expect(borders.some((path) => path.endsWith(`/${coarse.id}.json`))).toBe(true);
		expect(borders.filter((path) => path.endsWith(`/${fine.id}.json`)).length).toBeLessThan(gebietsstaende.length);
		expect(asked.every((path) => path.includes('/snapshots/'))).toBe(true);
	});

	journey('and says so where the network is gone, leaving the page as it is', async ({ page, address, withScripts, watch }) => {
		if (!withScripts) return;
		const { indicator, period } = await example();
		watch.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load resource|request failed/);
		await open(page, `${address}/musterstadt/indikator/${indicator.id}`);
		const newest = await page.getByLabel('Zeit', { exact: true }).inputValue();
		await page.context().setOffline(true);
		await page.getByLabel('Zeit', { exact: true }).selectOption(period);
		const alert = page.getByRole('alert');
		await alert.waitFor();
		expect(await alert.innerText()).toContain('nicht mit dem Internet verbunden');
		expect(await page.getByLabel('Zeit', { exact: true }).inputValue()).toBe(newest);
		await page.context().setOffline(false);
		await alert.getByRole('link').click();
		await page.waitForURL((url) => url.searchParams.get('zeit') === period);
	});

	journey('without script the form leads to another indicator', async ({ page, address, withScripts }) => {
		if (withScripts) return;
		const { indicator, period } = await example();
		const { indicators } = await summary();
		const other = indicators.find(({ id, periods }) => id !== indicator.id && periods.includes(period)) ?? indicator;
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await page.getByLabel('Zeit', { exact: true }).selectOption(period);
		await page.getByLabel('Indikator').selectOption(other.id);
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		const url = new URL(page.url());
		expect([url.pathname, url.searchParams.get('zeit'), url.searchParams.get('indikator')]).toEqual([`/musterstadt/indikator/${other.id}`, period, null]);
	});
});
