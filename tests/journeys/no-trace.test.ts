import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pageTypes } from './harness/every-address.ts';
import { journey, journeys } from './harness/journey.ts';

/** Everything a page could have put down in the browser. Cookies, console words and requests to others each journey looks for itself. */
const traces = (page: Page): Promise<unknown> => page.evaluate(async () => ({
	cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, name: window.name,
	bases: (await indexedDB.databases()).length, caches: 'caches' in window ? (await caches.keys()).length : 0,
	workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0
}));
const NONE = { cookie: '', local: 0, session: 0, name: '', bases: 0, caches: 0, workers: 0 };

journeys('a long walk', () => {
	journey('leaves nothing in the browser and asks nobody else', async ({ page, address, withScripts }) => {
		for (const path of await pageTypes()) {
			const answer = await page.goto(address + path);
			expect(answer?.headers()['set-cookie'], path).toBeUndefined();
			if (!withScripts) continue;
			await page.mouse.move(200, 300);
			expect(await traces(page), path).toEqual(NONE);
		}
		if (!withScripts) return;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		await page.waitForSelector('html[data-alive]', { state: 'attached' });
		await page.getByRole('button', { name: 'Karte vergrößern' }).click();
		await page.locator('.legend-toggle').first().click();
		await page.getByLabel('Zeitregler').press('ArrowLeft');
		await page.waitForURL((url) => url.searchParams.has('zeit'));
		await page.locator('table.figures a.explain').first().click();
		await page.locator('dialog article.explanation').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.site-head input[type="search"]').focus();
		await page.keyboard.type('muehlenb');
		await page.getByRole('option').first().waitFor();
		expect(await traces(page)).toEqual(NONE);
	});
});
