import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';

journeys('with the keyboard alone', () => {
	journey('the first tab leads past the head of the page', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
		expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
		expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe('#inhalt');
	});
});
