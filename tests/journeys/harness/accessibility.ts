import axe from 'axe-core';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on the open page, one line per element; at least one rule must have looked at something. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { passes, violations } = await page.evaluate(async (tags) => {
		const result = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
		return { passes: result.passes.length, violations: result.violations };
	}, rules);
	if (passes === 0) return ['axe looked at nothing'];
	return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(' ')})`));
}

/** How many pixels the page is wider than the window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
