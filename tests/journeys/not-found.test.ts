import { expect } from 'vitest';
import { accessibilityFindings } from './harness/accessibility.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('what is not there', () => {
	journey('says so with a way back', async ({ page, address, withScripts, watch }) => {
		watch.forgive(/404/);
		const answer = await page.goto(`${address}/musterstadt/thema/gibt-es-nicht`);
		expect(answer?.status()).toBe(404);
		expect(await page.locator('h1').count()).toBe(1);
		expect(await page.title()).not.toBe('');
		if (withScripts) expect(await accessibilityFindings(page)).toEqual([]);
		await page.getByRole('link', { name: /Startseite|KECK/ }).first().click();
		expect(new URL(page.url()).pathname).toBe('/');
	});
});
