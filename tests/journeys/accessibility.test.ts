import { expect } from 'vitest';
import { accessibilityFindings, overhang } from './harness/accessibility.ts';
import { everyAddress } from './harness/every-address.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('every kind of page', () => {
	for (const width of [320, 1440]) {
		journey(`has no accessibility finding and no sideways scroll at ${width} pixels`, async ({ page, address, withScripts }) => {
			const findings: Record<string, readonly string[]> = {};
			for (const path of await everyAddress()) {
				await page.goto(address + path);
				const found = withScripts ? await accessibilityFindings(page) : [];
				const sideways = await overhang(page);
				if (sideways > 0) found.push(`the page is ${sideways} pixels too wide`);
				if (found.length > 0) findings[path] = found;
			}
			expect(findings).toEqual({});
		}, { viewport: { width, height: 900 } });
	}
});
