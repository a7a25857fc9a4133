import { expect } from 'vitest';
import { accessibilityFindings } from './harness/accessibility.ts';
import { type Cell, cells } from './harness/cells.ts';
import { journey, journeys } from './harness/journey.ts';
import { summary, table } from './harness/published.ts';

/** The first cell of the indicator's whole population that has this state, on the finest level. */
async function cellWith(indicator: string, fits: (cell: Cell) => boolean): Promise<Cell> {
	const { levels } = await summary();
	const finest = levels.at(-1)?.id ?? '';
	const found = [...cells(await table(indicator))].find((cell) => cell.codes['gebiet']?.startsWith(`${finest}:`) && cell.codes['mass'] === 'wert' && fits(cell));
	if (!found) throw new Error(`Musterstadt has no such cell of ${indicator}.`);
	return found;
}

const pageOf = (indicator: string, { codes }: Cell): string => `/musterstadt/zahl/${indicator}?zeit=${codes['zeit']}&gebiet=${codes['gebiet']?.split(':')[1]}`;

journeys('„Diese Zahl erklären“', () => {
	journey('from a number in the table, and back', async ({ page, address, withScripts }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		const number = page.locator('table.figures a.explain').first();
		const text = await number.textContent();
		await number.focus();
		await page.keyboard.press('Enter');
		const article = page.locator('article.explanation');
		await article.waitFor();
		expect(await article.locator('.explained-value').innerText()).toContain(text ?? 'a number');
		expect(await article.innerText()).toMatch(/\d von [\d.]+ = /);
		expect(await page.getByRole('dialog').count()).toBe(withScripts ? 1 : 0);
		if (withScripts) expect(await accessibilityFindings(page)).toEqual([]);
		if (!withScripts) return;
		expect(new URL(page.url()).pathname).toBe('/musterstadt/indikator/kinderarmut');
		await page.keyboard.press('Escape');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
	});

	journey('a withheld value names no figure and no rule', async ({ page, address }) => {
		const cell = await cellWith('kinderarmut', ({ status }) => status === 'withheld');
		await page.goto(address + pageOf('kinderarmut', cell));
		const text = await page.locator('article.explanation').innerText();
		expect(text).toContain('nicht ausgewiesen');
		expect(text).not.toMatch(/\d von [\d.]+ =/);
		expect(text).not.toMatch(/Mindestzahl|kleiner als \d|weniger als \d/);
	});

	journey('a supplied value is not said to be computed', async ({ page, address }) => {
		const cell = await cellWith('durchschnittsalter', ({ value }) => value !== null);
		await page.goto(address + pageOf('durchschnittsalter', cell));
		const text = await page.locator('article.explanation').innerText();
		expect(text).toContain('Hier wird nichts gerechnet');
		expect(text).not.toContain('÷');
	});

	journey('what is not there falls back with a note', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/zahl/kinderarmut?gebiet=gibt-es-nicht`);
		expect(await page.getByRole('note', { name: 'Hinweise zur Adresse' }).innerText()).toContain('gibt-es-nicht');
		expect(await page.locator('h1').innerText()).toContain('Musterstadt');
	});
});
