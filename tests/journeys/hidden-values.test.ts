import { expect } from 'vitest';
import { cells } from './harness/cells.ts';
import { journey, journeys } from './harness/journey.ts';
import { summary, table } from './harness/published.ts';

/** The first withheld value of a level with a map, and the address of the page that shows it. */
async function hiddenValue(): Promise<{ path: string; name: string }> {
	const { indicators, levels } = await summary();
	const finest = levels.at(-1)?.id ?? '';
	for (const indicator of indicators) {
		const of = await table(indicator.id);
		for (const { codes, status } of cells(of)) {
			const area = codes['gebiet'] ?? '';
			if (status !== 'withheld' || codes['mass'] !== 'wert' || !area.startsWith(`${finest}:`)) continue;
			const groups = indicator.classifications.filter((each) => codes[each] !== 'insgesamt').map((each) => `${each}:${codes[each]}`);
			const query = new URLSearchParams([['ebene', finest], ['zeit', codes['zeit'] ?? ''], ...(groups.length > 0 ? [['gruppe', groups.join(',')]] : []), ['gebiet', area.slice(finest.length + 1)]]);
			return { path: `/musterstadt/indikator/${indicator.id}?${query.toString()}`, name: of.dimension['gebiet']?.category.label[area] ?? area };
		}
	}
	throw new Error('Musterstadt withholds nothing; it was made with small numbers.');
}

journeys('a hidden value', () => {
	journey('reads „nicht ausgewiesen“', async ({ page, address }) => {
		const { path, name } = await hiddenValue();
		await page.goto(address + path);
		const row = page.getByRole('row').filter({ hasText: name }).first();
		expect(await row.getByText('nicht ausgewiesen').count()).toBeGreaterThan(0);
		expect(await page.locator('main').innerText()).toMatch(/nicht ausgewiesen/);
	});
});
