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
	for (const width of [320, 768, 1440]) {
		journey(`has no accessibility finding and no sideways scroll at ${width} pixels`, async (traveller) => {
			expect(await findingsOf(traveller, await everyAddress())).toEqual({});
		}, { viewport: { width, height: 900 } });
	}

	// 1280 × 1024 at 400 %: the page has 320 × 256 pixels, each drawn four times as large.
	journey('can be read at 400 percent', async (traveller) => {
		expect(await findingsOf(traveller, await pageTypes())).toEqual({});
	}, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	for (const [name, options] of [['more contrast', { contrast: 'more' }], ['colours of the system', { forcedColors: 'active' }], ['less movement', { reducedMotion: 'reduce' }]] as const) {
		journey(`has no accessibility finding with ${name}`, async (traveller) => {
			expect(await findingsOf(traveller, await pageTypes())).toEqual({});
		}, options);
	}

	journey('has no accessibility finding with everything unfolded', async (traveller) => {
		const { page } = traveller;
		expect(await findingsOf(traveller, await pageTypes(), async () => {
			await page.locator('details > summary').evaluateAll((found) => found.forEach((summary) => summary.parentElement?.setAttribute('open', '')));
		})).toEqual({});
	});

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
