import { expect } from 'vitest';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';
import { tabTo } from './harness/keyboard.ts';

journeys('with the keyboard alone', () => {
	journey('from the start page to another year of an indicator', async ({ page, address }) => {
		const { indicator, theme } = await example();
		const enter = async (): Promise<void> => {
			await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
		};
		await page.goto(address);
		await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Musterstadt' }).first());
		await enter();
		await tabTo(page, page.getByRole('heading', { name: theme.name }).getByRole('link'));
		await enter();
		await tabTo(page, page.getByRole('main').getByRole('link', { name: indicator.title, exact: true }).first());
		await enter();
		expect(await page.locator('h1').textContent()).toBe(indicator.title);

		await tabTo(page, page.getByLabel('Zeit', { exact: true }));
		await page.keyboard.press('ArrowDown');
		expect(await page.getByLabel('Zeit', { exact: true }).inputValue()).toBe(indicator.periods.at(-2));
		await tabTo(page, page.getByRole('button', { name: 'Anzeigen' }));
		await page.keyboard.press('Enter');
		// With script the choice is shown in place, as soon as it is made.
		await page.waitForURL((url) => url.searchParams.get('zeit') === indicator.periods.at(-2));
		expect(new URL(page.url()).searchParams.get('zeit')).toBe(indicator.periods.at(-2));
	});
});
