import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { german } from './harness/cells.ts';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';

/** A phone in a council meeting. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

/** The words whose last line still stands on the first screen. */
function firstScreen(page: Page): Promise<string> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const words: string[] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const range = document.createRange();
			range.selectNodeContents(node);
			const box = range.getBoundingClientRect();
			if (box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight && box.right <= window.innerWidth + 1) words.push(node.textContent ?? '');
		}
		return words.join(' ').replaceAll(/\s+/g, ' ');
	});
}

journeys('the first screen of a phone', () => {
	journey('shows area, value, the Kommune\'s value, period and a plain sentence before anything to choose', async ({ page, address }) => {
		const { indicator, coarse, known, period, classification, code } = await example();
		const [cell] = known;
		if (!cell) throw new Error('no known value');
		const area = (cell.codes['gebiet'] ?? '').split(':')[1] ?? '';
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}&gebiet=${area}`);
		const name = await page.locator('.value-block h2').innerText();
		const sentence = await page.locator('.value-block .lede').innerText();
		const seen = await firstScreen(page);
		expect(seen).toContain(name);
		expect(seen).toContain(german(cell.value ?? 0, indicator.decimals));
		expect(seen).toContain('Musterstadt');
		expect(seen).toContain(period);
		expect(seen).toContain(sentence.replaceAll(/\s+/g, ' '));
		expect(sentence).toContain(name);
		expect(seen).not.toContain('Anzeigen');
	}, phone);

	journey('says in words and with its sign that a value is hidden', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		// The table knows who is hidden; the choice of areas knows how he is called in addresses.
		const hidden = page.locator('.figures tbody tr').filter({ hasText: '•' }).first();
		const name = (await hidden.getByRole('rowheader').innerText()).trim();
		const code = await page.locator('#wahl-gebiet option').filter({ hasText: name }).first().getAttribute('value');
		await page.goto(`${address}/musterstadt/indikator/kinderarmut?gebiet=${code}`);
		const seen = await firstScreen(page);
		expect(seen).toContain(name);
		expect(seen).toContain('nicht ausgewiesen');
		expect(seen).toContain('aus Datenschutzgründen nicht ausgewiesen');
	}, phone);

	for (const path of ['/musterstadt', '/musterstadt/gebiet/quartier/0101']) {
		journey(`opens ${path} with name and values`, async ({ page, address }) => {
			await page.goto(address + path);
			const seen = await firstScreen(page);
			expect(seen).toContain(await page.locator('h1').innerText());
			expect(seen).toContain((await page.locator('.key-figures .value').first().innerText()).replaceAll(/\s+/g, ' '));
			expect(seen).toMatch(/20\d\d/);
		}, phone);
	}
});
