import { expect } from 'vitest';
import { READERS } from '#url/audience.ts';
import { journey, journeys } from './harness/journey.ts';

/** What a reader came for: a number, a map, a table, a file, an explanation, or the form that asks what to compare or whom to write to. */
const useful = '.map, .lines, table, .explanation, .glossary, form, .prose';

journeys('entries for readers', () => {
	for (const reader of READERS) journey(`${reader}: each way leads to something useful in three clicks`, async ({ page, address }) => {
		await page.goto(`${address}/musterstadt`);
		// First click: from the Kommune's page to the entry.
		await Promise.all([page.waitForURL(`${address}/musterstadt/fuer/${reader}`), page.locator(`a[href="/musterstadt/fuer/${reader}"]`).first().click()]);
		const ways = await page.locator('.cards a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(ways.length).toBeGreaterThanOrEqual(4);
		expect(ways.length).toBeLessThanOrEqual(6);
		for (const way of ways) {
			// Second click: the way itself. A file needs no third.
			const answer = await page.request.get(address + way);
			expect([way, answer.status()]).toEqual([way, 200]);
			if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
			await page.goto(address + way);
			expect([way, await page.locator('main').locator(useful).count()]).not.toEqual([way, 0]);
			const anchor = new URL(page.url()).hash;
			if (anchor !== '') expect([way, await page.locator(anchor).count()]).toEqual([way, 1]);
		}
	});
});
