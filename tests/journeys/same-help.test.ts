import { expect } from 'vitest';
import { everyAddress } from './harness/every-address.ts';
import { journey, journeys } from './harness/journey.ts';

journeys('every kind of page', () => {
	journey('has help, privacy and imprint at the same place', async ({ page, address, withScripts }) => {
		// Head and foot come from the server, and no script of ours touches their links.
		if (withScripts) return;
		const seen = new Map<string, string[]>();
		// What stands in other people's pages has no head and no foot: it leads to the page that has.
		for (const path of (await everyAddress()).filter((each) => !each.includes('/einbetten/'))) {
			await page.goto(address + path);
			const head = await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link').allInnerTexts();
			const foot = await page.getByRole('navigation', { name: 'Fußzeile' }).getByRole('link').allInnerTexts();
			const order = `${head.at(-1)} | ${foot.join(', ')}`;
			seen.set(order, [...(seen.get(order) ?? []), path]);
		}
		expect([...seen.keys()]).toHaveLength(1);
		expect([...seen.keys()][0]).toMatch(/^Hilfe \| .*Barrierefreiheit, Datenschutz, Impressum$/);
	});
});
