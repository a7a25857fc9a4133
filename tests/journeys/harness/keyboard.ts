import type { Locator, Page } from 'playwright-core';

/** Presses Tab until the element has the focus, as a person does who has no mouse. It must be seen there, and nothing may lie on it. */
export async function tabTo(page: Page, target: Locator, limit = 400): Promise<void> {
	for (let steps = 0; steps < limit; steps++) {
		if (await hasFocus(target)) {
			if (!(await isMarked(target))) throw new Error(`The focus on ${String(target)} cannot be seen.`);
			if (!(await isClear(target))) throw new Error(`Something lies on ${String(target)}, or it is outside of the window.`);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`${String(target)} cannot be reached with ${limit} tabs.`);
}

/** Enter, and the page that it leads to. Pages may change in place or be loaded: the address tells. */
export async function enter(page: Page, leadsTo: (url: URL) => boolean): Promise<void> {
	await Promise.all([page.waitForURL(leadsTo), page.keyboard.press('Enter')]);
}

/** Chooses in a native list with the arrow keys alone. */
export async function choose(page: Page, list: Locator, value: string): Promise<void> {
	await tabTo(page, list);
	const values = await list.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
	const steps = values.indexOf(value) - values.indexOf(await list.inputValue());
	if (!values.includes(value)) throw new Error(`There is no choice „${value}“ in ${String(list)}.`);
	for (let at = 0; at < Math.abs(steps); at++) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
	if ((await list.inputValue()) !== value) throw new Error(`The arrow keys led to „${await list.inputValue()}“ instead of „${value}“.`);
}

function hasFocus(target: Locator): Promise<boolean> {
	return target.evaluate((element) => element === document.activeElement);
}

/** An outline around the element, or around a card that it stands for; inside the map a changed filling and line. */
function isMarked(target: Locator): Promise<boolean> {
	return target.evaluate((element) => {
		if (element.closest('svg')) return element.matches(':focus-visible');
		for (let at: Element | null = element; at !== null; at = at.parentElement) {
			const style = getComputedStyle(at);
			if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
		}
		return false;
	});
}

/** WCAG 2.4.11: some point of the element is on the screen and nothing else lies there. */
function isClear(target: Locator): Promise<boolean> {
	return target.evaluate((element) => {
		const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
		return [...element.getClientRects()].some((box) => shares.some((across) => shares.some((down) => {
			const hit = document.elementFromPoint(box.left + across * box.width, box.top + down * box.height);
			return hit !== null && element.contains(hit);
		})));
	});
}
