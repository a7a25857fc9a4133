import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { journey, journeys } from './harness/journey.ts';

const INDICATOR = '/musterstadt/indikator/kinderarmut';
const press = async (page: Page, name: string | RegExp): Promise<void> => {
	const button = page.getByRole('button', { name }).first();
	await button.focus();
	await page.keyboard.press('Enter');
};

/** What a page becomes under a reader's hands: its name, where it begins, how one gets there, and what then stands there. */
const byScript: readonly [state: string, path: string, act: (page: Page) => Promise<void>, there: string][] = [
	['a number explained', INDICATOR, async (page) => {
		await page.locator('table.figures a.explain').first().focus();
		await page.keyboard.press('Enter');
	}, 'dialog[open] article.explanation'],
	['an area named at the focus', INDICATOR, async (page) => {
		await page.locator('#karte a[data-area]').first().focus();
		await page.keyboard.press('Tab');
	}, '[role="tooltip"]'],
	['one class alone', INDICATOR, (page) => press(page, /^Nur zeigen/), '.legend-toggle[aria-pressed="true"]'],
	['the map nearer', INDICATOR, async (page) => {
		// On a small drawing names have room only after a few steps.
		for (let steps = 0; steps < 4; steps++) {
			await press(page, 'Karte vergrößern');
			await page.waitForTimeout(450);
		}
	}, '.names.near text'],
	['names suggested', '/musterstadt', async (page) => {
		// On a phone the field of the head waits in the menu.
		const field = page.locator('.site-head input[type="search"]');
		if (!(await field.isVisible())) await press(page, 'Menü');
		await field.focus();
		await page.keyboard.type('muehlenb');
	}, '[role="option"]']
];
/** Letters with mistakes, and sent. */
const byForm: typeof byScript = [
	['a message with mistakes', '/musterstadt/kontakt', (page) => press(page, 'Nachricht absenden'), '[aria-invalid="true"]'],
	['an order with mistakes', '/musterstadt/broschuere', (page) => press(page, 'Bestellung absenden'), '[aria-invalid="true"]']
];

journeys('a page under the hands of its reader', () => {
	for (const width of [320, 1440]) journey(`has no accessibility finding and no sideways scroll at ${width} pixels`, async ({ page, address, withScripts, watch }) => {
		watch.forgive(/\b400\b/);
		const findings: Record<string, readonly string[]> = {};
		for (const [state, path, act, there] of withScripts ? [...byScript, ...byForm] : byForm) {
			await page.goto(address + path);
			if (withScripts) await page.waitForSelector('html[data-alive]', { state: 'attached' });
			await act(page);
			await page.locator(there).first().waitFor({ state: 'attached' });
			const found = withScripts ? await accessibilityFindings(page) : [];
			const sideways = await overhang(page);
			if (sideways > 0) found.push(`the page is ${sideways} pixels too wide`);
			if (found.length > 0) findings[state] = found;
		}
		expect(findings).toEqual({});
	}, { viewport: { width, height: 900 } });
});
