import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';

journeys('a Kreis', () => {
	journey('stands beside the town on the start page, both marked as invented', async ({ page, address }) => {
		await page.goto(address);
		const cards = page.locator('.card');
		expect(await cards.locator('h3').allTextContents()).toEqual(['Kreis Musterland', 'Musterstadt']);
		expect(await cards.locator('.tag').allTextContents()).toEqual(['erfunden, zur Vorführung', 'erfunden, zur Vorführung']);
		await cards.getByRole('link', { name: 'Kreis Musterland' }).click();
		expect(await page.locator('.invented').textContent()).toContain('Der Kreis Musterland ist erfunden.');
	});

	journey('is read by school years and quarters', async ({ page, address }) => {
		await page.goto(`${address}/musterland/indikator/uebergangsquote-gymnasium?gebiet=99998001`);
		expect(await page.locator('#wahl-zeit option').allTextContents()).toEqual(['2024/25', '2023/24', '2022/23', '2021/22', '2020/21', '2019/20'].map((year) => `Schuljahr ${year}`));
		await page.locator('#wahl-zeit').selectOption({ label: 'Schuljahr 2022/23' });
		await page.getByRole('button', { name: 'Anzeigen' }).click();
		await page.waitForURL(/zeit=2022-23/);
		const words = await page.locator('.reading').textContent();
		expect(words).toMatch(/wechselten im Schuljahr 2022\/23 an ein Gymnasium/);
		expect(words).toContain('im ganzen Kreis Musterland');

		await page.goto(`${address}/musterland/indikator/sgb2-quartal`);
		await page.getByRole('link', { name: /3\.\sQuartal 2024/ }).click();
		await page.waitForURL(/zeit=2024-Q3/);
		expect(await page.locator('.reading').textContent()).toMatch(/im 3\.\sQuartal 2024/);
	});

	journey('shows no rate over nobody knows whom', async ({ page, address }) => {
		await page.goto(`${address}/musterland/indikator/arbeitslosenquote`);
		expect(await page.locator('.reading').textContent()).toContain('Ohne Wert: für alle 11 Städte und Gemeinden aus Datenschutzgründen nicht ausgewiesen.');
	});
});
