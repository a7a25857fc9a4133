import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';
import { read } from './harness/published.ts';

interface Drawn {
	readonly place: { readonly west: number; readonly north: number; readonly unitsEast: number; readonly unitsSouth: number };
	readonly shapes: readonly { readonly area: string; readonly x: number; readonly y: number }[];
}

/** A spot in the quarter, from where its name is written on the map. */
async function spotIn(area: string): Promise<{ longitude: number; latitude: number }> {
	const { files } = await read<{ files: readonly string[] }>('/api/v1/musterstadt/dateien');
	const file = files.filter((name) => /^geometrie\/.*\/quartier\.json$/.test(name)).sort().at(-1) ?? '';
	const { place, shapes } = await read<Drawn>(`/api/v1/musterstadt/dateien/${file}`);
	const shape = shapes.find((each) => each.area === area);
	if (!shape) throw new Error(`${area} is not on the map.`);
	return { longitude: place.west + shape.x / place.unitsEast, latitude: place.north - shape.y / place.unitsSouth };
}

journeys('„Wo bin ich?“', () => {
	journey('finds the quarter, and the position never leaves the browser', async ({ page, address, withScripts }) => {
		await page.goto(`${address}/musterstadt`);
		const button = page.getByRole('button', { name: 'Wo bin ich?' });
		expect(await button.isVisible()).toBe(withScripts);
		if (!withScripts) return;
		await page.context().grantPermissions(['geolocation']);
		const spot = await spotIn('quartier:0701');
		await page.context().setGeolocation({ ...spot, accuracy: 20 });
		const sent: string[] = [];
		page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
		await button.click();
		await page.getByText('Sie sind hier: Mühlenberg (Quartier).').waitFor();
		expect(await page.locator('.where-answer').innerText()).toMatch(/etwa 20.m/);
		const links = await page.locator('.where-answer a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(links).toEqual(['/musterstadt/gebiet/quartier/0701', '/musterstadt/gebiet/bezirk/07', '/musterstadt/gebiet/stadt/99999000']);
		// What was fetched came before the question and is the same for everybody.
		expect(sent.every((line) => /^GET \S+\/(_app\/|api\/v1\/musterstadt\/(katalog|dateien))/.test(line))).toBe(true);
		expect(sent.join('\n')).not.toContain(String(spot.longitude).slice(0, 6));
		sent.length = 0;
		await page.waitForTimeout(300);
		expect(sent).toEqual([]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	});

	journey('says so when one is elsewhere, or does not want to tell', async ({ page, address, withScripts }) => {
		if (!withScripts) return;
		await page.goto(`${address}/musterstadt/suche`);
		const button = page.getByRole('button', { name: 'Wo bin ich?' });
		await button.click();
		await page.getByText('Ihr Browser gibt den Standort nicht weiter.', { exact: false }).waitFor();
		await page.context().grantPermissions(['geolocation']);
		await page.context().setGeolocation({ longitude: 0, latitude: 0, accuracy: 50 });
		await button.click();
		await page.getByText('Ihr Standort liegt nicht in Musterstadt', { exact: false }).waitFor();
	});
});
