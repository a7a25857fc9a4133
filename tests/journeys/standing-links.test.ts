import { expect } from 'vitest';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';
import { summary } from './harness/published.ts';

journeys('links that stand', () => {
	journey('a pinned page names its Datenstand and keeps it in every link', async ({ page, address }) => {
		const { stand } = await summary();
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await page.getByRole('link', { name: 'Fester Verweis auf diese Seite' }).click();
		expect(new URL(page.url()).searchParams.get('stand')).toBe(stand);
		expect(await page.locator('h1').textContent()).toBe(indicator.title);

		const links = await page.locator('main a[href^="/musterstadt"]').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(3);
		expect(links.filter((link) => new URL(link, address).searchParams.get('stand') !== stand)).toEqual([]);
	});

	journey('a pin that never was is not answered with other numbers', async ({ page, address, watch }) => {
		watch.forgive(/404/);
		const answer = await page.goto(`${address}/musterstadt?stand=1-00000000`);
		expect(answer?.status()).toBe(404);
		expect(await page.locator('h1').count()).toBe(1);
	});
});
