import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the element has the focus, as a person does who has no mouse. It must be seen where one is. */
export async function tabTo(page: Page, target: Locator, limit = 400): Promise<void> {
	for (let steps = 0; steps < limit; steps++) {
		if (await hasFocus(target)) {
			if (!(await isMarked(target))) throw new Error(`The focus on ${String(target)} cannot be seen.`);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`${String(target)} cannot be reached with ${limit} tabs.`);
}

function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluate((element) => element === document.activeElement);
}

/** An outline around the element, or around a card that it stands for. */
function isMarked(target: Locator): Promise<boolean> {
	return target.evaluate((element) => {
		for (let at: Element | null = element; at !== null; at = at.parentElement) {
			const style = getComputedStyle(at);
			if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
		}
		return false;
	});
}
