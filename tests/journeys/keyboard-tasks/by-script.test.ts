import { expect } from 'vitest';
import type { Locator } from 'playwright-core';
import { journey, journeys, type Traveller } from '../harness/journey.ts';
import { tabTo } from '../harness/keyboard.ts';

/** Waits until the script has done its part. Without script nothing may stand there that does nothing. */
async function added({ page, withScripts }: Traveller, what: Locator): Promise<Locator | null> {
	if (withScripts) await page.waitForSelector('html[data-alive]', { state: 'attached' });
	expect((await what.count()) > 0, String(what)).toBe(withScripts);
	return withScripts ? what.first() : null;
}

journeys('with the keyboard alone: what script adds', () => {
	journey('32 a nearer look at the map, and back', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const nearer = await added(traveller, page.getByRole('button', { name: 'Karte vergrößern' }));
		if (nearer === null) return;
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
		if (toggle === null) return;
		await tabTo(page, toggle);
		await page.keyboard.press('Enter');
		expect(await toggle.getAttribute('aria-pressed')).toBe('true');
		await tabTo(page, page.getByRole('button', { name: 'Alle zeigen' }).first());
		await page.keyboard.press('Enter');
		expect(await toggle.getAttribute('aria-pressed')).toBe('false');
	});

	journey('34 year by year, with the slider', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const slider = page.getByRole('slider', { name: 'Zeitregler' });
		if ((await added(traveller, slider)) === null) return;
		const before = await slider.getAttribute('aria-valuetext');
		await tabTo(page, slider);
		await page.keyboard.press('ArrowLeft');
		await page.waitForURL((url) => url.searchParams.has('zeit'));
		await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
		expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	journey('35 where I am, without telling where', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt`);
		const button = await added(traveller, page.getByRole('button', { name: 'Wo bin ich?' }));
		if (button === null) return;
		await tabTo(page, button);
		await page.keyboard.press('Enter');
		await page.getByText('Ihr Browser gibt den Standort nicht weiter.', { exact: false }).waitFor();
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	journey('36 one number explained, closed by its button, and back at the number', async (traveller) => {
		const { page, address, withScripts } = traveller;
		if (!withScripts) return;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		await page.waitForSelector('html[data-alive]', { state: 'attached' });
		const number = page.locator('.figures').last().locator('td a').first();
		await tabTo(page, number, 900);
		await page.keyboard.press('Enter');
		await page.locator('dialog article.explanation').waitFor();
		const within = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null);
		for (let steps = 0; steps < 12; steps++) {
			await page.keyboard.press('Tab');
			expect(await within()).toBe(true);
		}
		await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Schließen' }));
		await page.keyboard.press('Enter');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	journey('37 about the map with plus, arrows and zero', async (traveller) => {
		const { page, address } = traveller;
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const nearer = await added(traveller, page.getByRole('button', { name: 'Karte vergrößern' }));
		if (nearer === null) return;
		const seen = (): Promise<string | null> => page.locator('#karte > svg[data-geometry]').getAttribute('viewBox');
		const whole = await seen();
		await tabTo(page, nearer);
		for (const key of ['+', '+', 'ArrowRight']) {
			const before = await seen();
			await page.keyboard.press(key);
			await expect.poll(seen).not.toBe(before);
			await page.waitForTimeout(450);
		}
		await page.keyboard.press('0');
		await expect.poll(seen).toBe(whole);
	});
});
