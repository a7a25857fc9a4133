import { expect } from 'vitest';
import { example } from '../harness/example.ts';
import { journey, journeys } from '../harness/journey.ts';
import { enter, tabTo } from '../harness/keyboard.ts';
import { summary } from '../harness/published.ts';

journeys('with the keyboard alone: take along', () => {
	for (const [task, name, ending] of [['18 all values for Excel', /CSV \(für Excel\)/, '.csv'], ['19 the borders', /als GeoJSON/, '.geojson']] as const) {
		journey(task, async ({ page, address }) => {
			const { indicator } = await example();
			await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
			await tabTo(page, page.getByRole('link', { name }).first());
			const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
			expect(file.suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
		});
	}

	journey('20 a link that always leads to these numbers', async ({ page, address }) => {
		const { stand } = await summary();
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await tabTo(page, page.getByRole('link', { name: 'Fester Verweis auf diese Seite' }));
		await enter(page, (url) => url.searchParams.get('stand') === stand);
		expect(await page.locator('h1').innerText()).toBe(indicator.title);
	});
});
