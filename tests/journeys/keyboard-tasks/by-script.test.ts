import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { journey, journeys, type Traveller } from '../harness/journey.ts';
import { tabTo } from '../harness/keyboard.ts';

/** Waits for something that script adds; without script, or where the build has no such script, the task is skipped, not passed. */
async function added({ withScripts, skip }: Traveller, what: Locator): Promise<Locator> {
	if (!withScripts) return skip('This is added by script.');
	for (const end = Date.now() + 5_000; Date.now() < end; await what.page().waitForTimeout(100)) if ((await what.count()) > 0) return what.first();
	return skip(`There is no ${String(what)}.`);
}

journeys('with the keyboard alone: what script adds', () => {
	journey('32 a nearer look at the map, and back', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const nearer = await added(traveller, page.getByRole('button', { name: 'Karte vergrößern' }));
		const drawing = page.locator('.map > svg, .map svg:has(.areas)').first();
		const seen = (): Promise<string> => drawing.evaluate((svg) => `${svg.getAttribute('viewBox')} ${getComputedStyle(svg.querySelector('.areas') ?? svg).transform} ${svg.querySelector('.areas')?.parentElement?.getAttribute('transform')}`);
		const before = await seen();
		await tabTo(page, nearer);
		await page.keyboard.press('Enter');
		await expect.poll(seen).not.toBe(before);
		await tabTo(page, page.getByRole('button', { name: 'Ganze Karte zeigen' }).first());
		await page.keyboard.press('Enter');
		await expect.poll(seen).toBe(before);
	});

	journey('33 one class alone, by the legend', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const toggle = await added(traveller, page.locator('.legend-toggle'));
		await tabTo(page, toggle);
		await page.keyboard.press('Enter');
		expect(await toggle.getAttribute('aria-pressed')).toBe('true');
		await tabTo(page, page.getByRole('button', { name: 'Alle zeigen' }).first());
		await page.keyboard.press('Enter');
		expect(await toggle.getAttribute('aria-pressed')).toBe('false');
	});
});
