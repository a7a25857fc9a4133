import { expect } from 'vitest';
import { german } from '../harness/cells.ts';
import { example } from '../harness/example.ts';
import { journey, journeys } from '../harness/journey.ts';
import { choose, enter, tabTo } from '../harness/keyboard.ts';

journeys('with the keyboard alone: read', () => {
	journey('8 the value of an area, chosen by its name', async ({ page, address }) => {
		const { indicator, coarse, known, period, classification, code } = await example();
		const cell = known[1] ?? known[0];
		const area = (cell?.codes['gebiet'] ?? '').split(':')[1] ?? '';
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?ebene=${coarse.id}&zeit=${period}&gruppe=${classification}:${code}`);
		await choose(page, page.locator('#wahl-gebiet'), area);
		await tabTo(page, page.getByRole('button', { name: 'Anzeigen' }));
		await enter(page, (url) => url.searchParams.get('gebiet') === area);
		await page.locator('.value-whole').waitFor();
		expect(await page.locator('.value-big').innerText()).toContain(german(cell?.value ?? 0, indicator.decimals));
	});

	journey('9 another period, by the list and by steps', async ({ page, address }) => {
		const { indicator } = await example();
		const [before, last] = indicator.periods.slice(-3);
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await choose(page, page.getByLabel('Zeit', { exact: true }), last ?? '');
		await tabTo(page, page.getByRole('button', { name: 'Anzeigen' }));
		await enter(page, (url) => url.searchParams.get('zeit') === last);
		await page.locator('.value-when', { hasText: last ?? '' }).waitFor();
		await tabTo(page, page.getByRole('navigation', { name: 'Zeitschritte' }).getByRole('link', { name: before ?? '' }));
		await enter(page, (url) => url.searchParams.get('zeit') === before);
		await page.locator('.value-when', { hasText: before ?? '' }).waitFor();
	});

	journey('10 a group of people', async ({ page, address }) => {
		const { indicator, classification, code } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await choose(page, page.locator(`#wahl-${classification}`), `${classification}:${code}`);
		await tabTo(page, page.getByRole('button', { name: 'Anzeigen' }));
		await enter(page, (url) => url.searchParams.get('gruppe') === `${classification}:${code}`);
		const name = (await page.locator(`#wahl-${classification} option[value="${classification}:${code}"]`).textContent()) ?? '';
		await page.locator('.value-when', { hasText: name.trim() }).waitFor();
	});

	journey('11 another level', async ({ page, address }) => {
		const { indicator, coarse } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await choose(page, page.getByLabel('Ebene', { exact: true }), coarse.id);
		await tabTo(page, page.getByRole('button', { name: 'Anzeigen' }));
		await enter(page, (url) => url.searchParams.get('ebene') === coarse.id);
		await page.getByRole('columnheader', { name: coarse.name }).first().waitFor();
		// The whole and its districts.
		expect(await page.locator('.figures').last().getByRole('row').count()).toBe(coarse.count + 2);
	});

	journey('12 the table, scrolled with the arrow keys', async ({ page, address }) => {
		const { indicator, coarse } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?ebene=${coarse.id}`);
		const table = page.locator('.scroll').last();
		await tabTo(page, table);
		const wide = await table.evaluate((element) => element.scrollWidth > element.clientWidth);
		if (wide) {
			await page.keyboard.press('ArrowRight');
			await page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, await table.elementHandle());
		}
		expect(await table.getByRole('rowheader').first().innerText()).toBe('Musterstadt');
	}, { viewport: { width: 320, height: 700 } });

	journey('13 the table, by the highest value', async ({ page, address }) => {
		const { indicator, coarse } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}?ebene=${coarse.id}`);
		await tabTo(page, page.locator('.sorting').getByRole('link', { name: 'höchstem Wert' }));
		await enter(page, (url) => url.searchParams.get('sortierung') === 'wert-ab');
		await page.locator('th[aria-sort="descending"]').waitFor();
	});

	journey('14 the middle of the ranking, unfolded', async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		const fold = page.locator('.bars details > summary').first();
		await tabTo(page, fold);
		await page.keyboard.press('Space');
		expect(await page.locator('.bars details li').first().isVisible()).toBe(true);
	});

	journey('15 past the map, without a stop in each area', async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await tabTo(page, page.getByRole('link', { name: 'Karte überspringen' }));
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.hash !== '');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.areas') === null)).toBe(true);
	});

	journey('16 from a profile to the indicator, at the same area', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/gebiet/quartier/0101`);
		const name = await page.locator('h1').innerText();
		await tabTo(page, page.locator('.lines h3 a').first());
		await enter(page, (url) => url.searchParams.get('gebiet') === '0101');
		expect(await page.locator('.value-block h2').innerText()).toBe(name);
	});

	journey('17 why numbers are hidden, down to the words of the trade', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		await tabTo(page, page.getByRole('link', { name: 'Warum Zahlen verborgen bleiben' }));
		await enter(page, (url) => url.pathname === '/musterstadt/geheimhaltung');
		await tabTo(page, page.locator('details.experts > summary').first());
		await page.keyboard.press('Enter');
		expect(await page.locator('details.experts').first().innerText()).toContain('Zellsperrung');
	});
});
