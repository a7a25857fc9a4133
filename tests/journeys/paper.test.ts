import { expect } from 'vitest';
import { example } from './harness/example.ts';
import { journey, journeys } from './harness/journey.ts';

/** Chromium writes one such object for each sheet. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const a4 = (pdf: Buffer): boolean => /\/MediaBox\s*\[0 0 59[4-6][.\d]* 84[12][.\d]*\]/.test(pdf.toString('latin1'));

journeys('on paper', () => {
	journey('an indicator is one sheet of A4, with and without a chosen area, at every level', async ({ page, address }) => {
		const { indicator, coarse } = await example();
		for (const query of ['', '?gebiet=0101', `?ebene=${coarse.id}`]) {
			await page.goto(`${address}/musterstadt/indikator/${indicator.id}${query}`);
			const pdf = await page.pdf({ preferCSSPageSize: true });
			expect([query, sheets(pdf), a4(pdf)]).toEqual([query, 1, true]);
		}
	});

	journey('each sheet of a profile names area and Datenstand, source and address', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/gebiet/quartier/0101`);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(sheets(pdf)).toBeGreaterThan(1);
		expect(sheets(pdf)).toBeLessThanOrEqual(4);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.paper-head').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
		expect(await page.locator('.paper-head').innerText()).toMatch(/Altstadt[^]*Musterstadt \(erfunden\) · Datenstand 1 vom \d\d\.\d\d\.\d{4}/);
		expect(await page.locator('.paper-foot').evaluate((foot) => getComputedStyle(foot).position)).toBe('fixed');
		expect(await page.locator('.paper-foot').innerText()).toMatch(/Quelle: .*Lizenz: [^]*\/musterstadt\/gebiet\/quartier\/0101\?stand=1-[0-9a-f]{8}/);
		expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
	});
});
