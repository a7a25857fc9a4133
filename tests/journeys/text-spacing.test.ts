import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overhang } from './harness/accessibility.ts';
import { pageTypes } from './harness/every-address.ts';
import { journey, journeys } from './harness/journey.ts';

/** The spacing of WCAG 1.4.12, as a reader's own style would set it. A sheet made by script passes where a style element is refused. */
async function spaceOut(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
		document.adoptedStyleSheets = [sheet];
	});
}

/** Words that stick out of a box which hides what sticks out. Pictures and words for screen readers alone are left out. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
		if (element.closest('svg, .visually-hidden, .map-skip, [popover]') || element.childElementCount > 0 || element.textContent?.trim() === '') return false;
		const style = getComputedStyle(element);
		return style.overflow !== 'visible' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
	}).map((element) => `${element.tagName} „${element.textContent?.trim().slice(0, 40)}“`));
}

journeys('text as a reader spaces it', () => {
	for (const width of [320, 1280]) {
		journey(`stays whole at ${width} pixels`, async ({ page, address, withScripts }) => {
			// The spacing is set by script; a reader without scripts has an extension for it, and the pages are the same.
			if (!withScripts) return;
			const findings: Record<string, readonly string[]> = {};
			for (const path of await pageTypes()) {
				await page.goto(address + path);
				await spaceOut(page);
				const found = await cutOff(page);
				const sideways = await overhang(page);
				if (sideways > 0) found.push(`the page is ${sideways} pixels too wide`);
				if (found.length > 0) findings[path] = found;
			}
			expect(findings).toEqual({});
		}, { viewport: { width, height: 900 } });
	}
});
