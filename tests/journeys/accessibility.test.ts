import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { everyAddress, pageTypes } from './harness/every-address.ts';
import { journey, journeys, type Traveller } from './harness/journey.ts';

/** What is wrong with each page, by its address. */
async function findingsOf({ page, address, withScripts }: Traveller, paths: readonly string[], prepare = async (): Promise<void> => {}): Promise<Record<string, readonly string[]>> {
	const findings: Record<string, readonly string[]> = {};
	for (const path of paths) {
		await page.goto(address + path);
		await prepare();
		const found = withScripts ? await accessibilityFindings(page) : [];
		const sideways = await overhang(page);
		if (sideways > 0) found.push(`the page is ${sideways} pixels too wide`);
		if (found.length > 0) findings[path] = found;
	}
	return findings;
}

journeys('every kind of page', () => {
	journey('has no accessibility finding and no sideways scroll at 320 pixels, in all its states', async (traveller) => {
		expect(await findingsOf(traveller, await everyAddress())).toEqual({});
	}, { viewport: { width: 320, height: 900 } });

	// At the other widths one address of each type: axe needs most of a second for each, and what differs by state shows at 320 pixels.
	const settings: readonly [string, BrowserContextOptions][] = [
		['1440 pixels', { viewport: { width: 1440, height: 900 } }],
		['768 pixels and less movement', { viewport: { width: 768, height: 900 }, reducedMotion: 'reduce' }],
		['more contrast', { contrast: 'more' }],
		['colours of the system', { forcedColors: 'active' }]
	];
	for (const [name, options] of settings) {
		journey(`has no accessibility finding and no sideways scroll with ${name}`, async (traveller) => {
			expect(await findingsOf(traveller, await pageTypes())).toEqual({});
		}, options);
	}

	// 1280 × 1024 at 400 %: the page has 320 × 256 pixels, each drawn four times as large.
	journey('can be read at 400 percent with everything unfolded', async (traveller) => {
		const { page } = traveller;
		expect(await findingsOf(traveller, await pageTypes(), async () => {
			await page.locator('details > summary').evaluateAll((found) => found.forEach((summary) => summary.parentElement?.setAttribute('open', '')));
		})).toEqual({});
	}, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	journey('has no accessibility finding with the menu of a phone open', async (traveller) => {
		const { page } = traveller;
		expect(await findingsOf(traveller, ['/', '/musterstadt'], async () => {
			await page.getByRole('button', { name: 'Menü' }).click();
			const menu = page.getByRole('navigation', { name: 'Hauptnavigation' });
			expect(await menu.isVisible()).toBe(true);
			// As high as the window at most, or its last entries could not be reached at 400 %.
			const box = await menu.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
		})).toEqual({});
	}, { viewport: { width: 320, height: 256 } });

	journey('has no accessibility finding where something went wrong', async (traveller) => {
		traveller.watch.forgive(/40[04]/);
		expect(await findingsOf(traveller, ['/gibt-es-nicht', '/musterstadt?stand=unsinn', '/musterstadt/indikator/kinderarmut?zeit=1066&unbekannt=1'])).toEqual({});
	}, { viewport: { width: 320, height: 800 } });
});
