import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityFindings } from './harness/accessibility.ts';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';
import { tabTo } from './harness/keyboard.ts';

const MAP = '#karte > svg[data-geometry]';
const viewBox = async (page: Page): Promise<number[]> => ((await page.locator(MAP).getAttribute('viewBox')) ?? '').split(' ').map(Number);
const settled = (page: Page): Promise<void> => page.waitForTimeout(450);

/** The indicator's page with its map in the middle of the window. @returns middle of the map in pixels */
async function openMap(page: Page, address: string, withScripts = true, indicator?: string): Promise<{ x: number; y: number }> {
	await page.goto(`${address}/musterstadt/indikator/${indicator ?? (await example()).indicator.id}`);
	if (withScripts) await page.waitForSelector('html[data-alive]', { state: 'attached' });
	await page.locator(MAP).evaluate((svg) => { svg.scrollIntoView({ block: 'center' }); });
	const box = await page.locator(MAP).boundingBox();
	if (!box) throw new Error('The map has no box.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

journeys('the map comes nearer', () => {
	journey('by buttons that only scripts bring', async ({ page, address, withScripts }) => {
		await openMap(page, address, withScripts);
		const nearer = page.getByRole('button', { name: 'Karte vergrößern' });
		expect(await nearer.count()).toBe(withScripts ? 1 : 0);
		if (!withScripts) return;
		const size = await nearer.boundingBox();
		expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
		const before = await page.locator('#karte').boundingBox();
		const whole = await viewBox(page);
		const scale = await page.locator('#karte figcaption p').first().textContent();
		for (let times = 0; times < 4; times++) { await nearer.click(); await settled(page); }
		const near = await viewBox(page);
		expect(near[2]).toBeCloseTo((whole[2] ?? 0) / 1.7 ** 4, 0);
		expect((near[3] ?? 0) / (near[2] ?? 1)).toBeCloseTo((whole[3] ?? 0) / (whole[2] ?? 1), 2);
		// The same place on the page: nothing jumps.
		expect(await page.locator('#karte').boundingBox()).toEqual(before);
		expect(await page.locator('#karte figcaption p').first().textContent()).not.toBe(scale);
		expect(await page.locator('.names.near text').count()).toBeGreaterThan(0);
		expect(await accessibilityFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Ganze Karte zeigen' }).click();
		await settled(page);
		expect(await viewBox(page)).toEqual(whole);
		expect(await page.locator('#karte figcaption p').first().textContent()).toBe(scale);
		expect(await page.locator('.names.near').count()).toBe(0);
	});

	journey('under the pointer, and is dragged without choosing an area', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { x, y } = await openMap(page, address);
		const whole = await viewBox(page);
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, 40);
		expect(await viewBox(page)).toEqual(whole);
		await page.locator(MAP).evaluate((svg) => { svg.scrollIntoView({ block: 'center' }); });
		await page.keyboard.down('Control');
		for (let times = 0; times < 6; times++) await page.mouse.wheel(0, -60);
		await page.keyboard.up('Control');
		await settled(page);
		const near = await viewBox(page);
		expect(near[2]).toBeLessThan((whole[2] ?? 0) / 2);
		const there = page.url();
		await page.mouse.down();
		await page.mouse.move(x + 80, y + 30, { steps: 6 });
		await page.mouse.up();
		const moved = await viewBox(page);
		expect(moved[0]).toBeLessThan(near[0] ?? 0);
		expect(moved[1]).toBeLessThan(near[1] ?? 0);
		expect(page.url()).toBe(there);
	});

	journey('by the keyboard alone, and another year is shown at the same place', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { period } = await example();
		await openMap(page, address);
		await tabTo(page, page.getByRole('button', { name: 'Karte vergrößern' }));
		await page.keyboard.press('Enter');
		await settled(page);
		await page.keyboard.press('+');
		await settled(page);
		const near = await viewBox(page);
		await page.keyboard.press('ArrowRight');
		await settled(page);
		const right = await viewBox(page);
		expect(right[0]).toBeGreaterThan(near[0] ?? 0);
		await page.getByLabel('Zeit', { exact: true }).selectOption(period);
		await page.waitForURL((url) => url.searchParams.get('zeit') === period);
		await settled(page);
		expect(await viewBox(page)).toEqual(right);
		await page.getByRole('button', { name: 'Karte verkleinern' }).focus();
		await page.keyboard.press('0');
		await settled(page);
		expect((await viewBox(page)).slice(0, 2)).toEqual([0, 0]);
	});

	journey('and says what is under the pointer, at the focus, in all pictures at once', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		await openMap(page, address);
		const area = page.locator('#karte a[data-area]').first();
		const id = await area.getAttribute('data-area');
		const title = (await area.locator('title').textContent()) ?? '';
		await area.dispatchEvent('pointerover', { bubbles: true, pointerType: 'mouse', clientX: 200, clientY: 200 });
		const tip = page.getByRole('tooltip');
		expect(await tip.innerText()).toContain(title.split(': ')[0]);
		expect(await page.locator(`.lit[data-area="${id}"]`).count()).toBeGreaterThanOrEqual(3);
		await page.keyboard.press('Escape');
		expect(await tip.isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Karte verkleinern' }).focus();
		await page.locator('#karte a[data-area]').first().focus();
		await page.keyboard.press('Tab');
		await tip.waitFor();
		const [box, focus] = [await tip.boundingBox(), await page.locator('#karte a:focus path').boundingBox()];
		if (!box || !focus) throw new Error('Tooltip or focus has no box.');
		expect(box.y + box.height <= focus.y || box.y >= focus.y + focus.height).toBe(true);
		expect(await page.locator('#karte a:focus').getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	journey('and the legend filters map, bars and table', async ({ page, address, withScripts }) => {
		await openMap(page, address, withScripts, 'kinderarmut');
		const toggles = page.getByRole('button', { name: /^Nur zeigen/ });
		expect((await toggles.count()) > 1).toBe(withScripts);
		if (!withScripts) return;
		await toggles.first().focus();
		await page.keyboard.press('Enter');
		expect(await toggles.first().getAttribute('aria-pressed')).toBe('true');
		const shown = await page.locator('#karte a[data-area]:not(.faded)').count();
		const named = Number(/(\d+) \S+$/.exec((await page.locator('[data-legend] [data-class]').first().textContent()) ?? '')?.[1]);
		expect(shown).toBe(named);
		expect(await page.locator('tr.faded').count()).toBe(await page.locator('#karte a.faded').count());
		expect(await page.locator('#ansage').textContent()).toContain('Hervorgehoben');
		expect(await accessibilityFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Alle zeigen' }).click();
		expect(await page.locator('.faded').count()).toBe(0);
	});
});

journeys('the map under fingers', () => {
	const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

	journey('a first tap shows, a second opens', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		await openMap(page, address);
		const there = page.url();
		const area = page.locator('#karte a[data-area] path').nth(10);
		await area.tap();
		expect(await page.getByRole('tooltip').isVisible()).toBe(true);
		expect(page.url()).toBe(there);
		await area.tap();
		await page.waitForURL((url) => url.searchParams.has('gebiet'));
	}, phone);

	journey('two fingers come nearer, one scrolls the page', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		const { x, y } = await openMap(page, address);
		const whole = await viewBox(page);
		const client = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) => client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
		await touch('touchStart', [{ x: x - 20, y }, { x: x + 20, y }]);
		for (let span = 24; span <= 80; span += 8) await touch('touchMove', [{ x: x - span, y }, { x: x + span, y }]);
		await touch('touchEnd', []);
		await settled(page);
		const near = await viewBox(page);
		expect(near[2]).toBeLessThan((whole[2] ?? 0) / 2);
		// What a script does not prevent, the browser scrolls.
		await page.evaluate(() => { addEventListener('touchmove', (event) => { document.body.dataset['prevented'] = String(event.defaultPrevented); }, { passive: true }); });
		await touch('touchStart', [{ x, y }]);
		for (const moved of [20, 40]) await touch('touchMove', [{ x, y: y - moved }]);
		expect(await page.evaluate(() => document.body.dataset['prevented'])).toBe('false');
		await touch('touchEnd', []);
		expect(await viewBox(page)).toEqual(near);
		expect(await page.locator(MAP).evaluate((svg) => getComputedStyle(svg).touchAction)).toBe('pan-x pan-y');
	}, phone);
});
