import { expect } from 'vitest';
import { summary } from './harness/published.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('handing a page on', () => {
	journey('from any page: fixed link, QR code, mail, citation, lines to embed', async ({ page, address }) => {
		const { stand } = await summary();
		await page.goto(`${address}/musterstadt/indikator/kinderarmut?zeit=2020&gebiet=0101`);
		await page.getByRole('link', { name: /^Diese Seite weitergeben/ }).click();
		expect(await page.locator('h1').textContent()).toContain('Altstadt');
		const fixed = `${address}/musterstadt/indikator/kinderarmut?zeit=2020&gebiet=0101&stand=${stand}`;
		const texts = await page.locator('pre').allTextContents();
		expect(texts[0]).toBe(fixed);
		expect(texts[1]).toBe(`${address}/musterstadt/indikator/kinderarmut?zeit=2020&gebiet=0101`);
		expect(await page.getByRole('img', { name: /^QR-Code/ }).getAttribute('aria-label')).toContain(fixed);
		const draft = new URL(await page.getByRole('link', { name: 'E-Mail entwerfen' }).getAttribute('href') ?? '');
		expect([draft.protocol, draft.searchParams.get('body')?.includes(fixed)]).toEqual(['mailto:', true]);
		const ris = await fetch(new URL(await page.getByRole('link', { name: /RIS/ }).getAttribute('href') ?? '', address));
		expect(await ris.text()).toContain(`UR  - ${fixed}\r\n`);
		expect((await fetch(fixed)).status).toBe(200);
		await page.getByRole('link', { name: 'Vorschau: Karte' }).click();
		expect(await page.locator('h1').textContent()).toBe('Kinder unter 15 Jahren in Familien mit SGB-II-Bezug');
	});

	journey('leads nowhere but to pages of the same Kommune', async ({ page, address }) => {
		for (const bad of ['//anderswo.example', 'https://anderswo.example/musterstadt', '/leipzig', 'javascript:alert(1)', '/musterstadt/../..//anderswo.example']) {
			await page.goto(`${address}/musterstadt/weitergeben?seite=${encodeURIComponent(bad)}`);
			expect(await page.getByRole('note').innerText()).toContain('Weitergeben lassen sich nur Seiten dieser Kommune.');
			const links = await page.locator('main a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
			expect(links.filter((link) => !link.startsWith('mailto:') && !new URL(link).pathname.startsWith('/musterstadt'))).toEqual([]);
			expect(links.join()).not.toContain('anderswo');
		}
	});

	journey('pictures are files that any other site may show in its frame', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		for (const [name, type, start] of [['Karte als PNG', 'image/png', '\u0089PNG'], ['Rangfolge als PNG', 'image/png', '\u0089PNG']] as const) {
			const answer = await fetch(new URL(await page.getByRole('link', { name, exact: true }).getAttribute('href') ?? '', address));
			expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, type, 'no-cache']);
			expect(Buffer.from(await answer.arrayBuffer()).toString('latin1').startsWith(start)).toBe(true);
		}
		await page.goto(`${address}/musterstadt/bild/kinderarmut/karte.svg?zeit=2020`);
		expect(await page.locator('text.sheet-title').first().textContent()).toBe('Kinder unter 15 Jahren in Familien mit SGB-II-Bezug');
		expect(await page.locator('path.k5').first().evaluate((area) => getComputedStyle(area).fill)).toBe('rgb(9, 39, 151)');
		expect((await fetch(`${address}/musterstadt/bild/kinderarmut/karte.svg?zeit=1066`)).status).toBe(400);
		const policy = async (path: string) => (await fetch(address + path)).headers.get('content-security-policy') ?? '';
		expect(await policy('/musterstadt/einbetten/kinderarmut/karte')).toMatch(/frame-ancestors \*$/);
		for (const path of ['/musterstadt/indikator/kinderarmut', '/musterstadt/kontakt', '/musterstadt/weitergeben', '/']) expect(await policy(path)).toMatch(/frame-ancestors 'self'$/);
	});
});
