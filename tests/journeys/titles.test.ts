import { expect } from 'vitest';
import { everyAddress } from './harness/every-address.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('every kind of page', () => {
	journey('has its own title and one heading of the first level', async ({ page, address }) => {
		const titles = new Map<string, string>();
		for (const path of await everyAddress()) {
			const answer = await page.goto(address + path);
			expect(answer?.status(), path).toBe(200);
			expect(await page.locator('h1').count(), path).toBe(1);
			expect((await page.locator('h1').textContent())?.trim(), path).not.toBe('');
			expect(await page.locator('html').getAttribute('lang'), path).toBe('de');
			titles.set(path.replace(/\?.*/, ''), await page.title());
		}
		expect([...titles.values()].filter((title) => title.trim() === '')).toEqual([]);
		expect(new Set(titles.values()).size).toBe(titles.size);
	});
});
