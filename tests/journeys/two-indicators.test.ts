import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';

journeys('two indicators beside each other', () => {
	journey('from an indicator, choosing the other by the form', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		await page.getByRole('link', { name: 'Neben einem anderen Indikator zeigen' }).click();
		expect(new URL(page.url()).pathname).toBe('/musterstadt/zusammenhang');
		expect(new URL(page.url()).searchParams.get('x')).toBe('kinderarmut');

		const form = page.getByRole('form', { name: 'Auswahl' });
		await form.getByLabel('Von unten nach oben').selectOption('alleinerziehende');
		await form.getByLabel('Größe der Punkte').selectOption('einwohner');
		await form.getByRole('button', { name: 'Anzeigen' }).click();
		expect(new URL(page.url()).search).toBe('?x=kinderarmut&y=alleinerziehende&groesse=einwohner');

		const main = page.getByRole('main');
		const [, shown = '', all = ''] = /(\d+) von (\d+) Quartiere im Bild/.exec(await main.innerText()) ?? [];
		expect(await page.locator('.scatter circle[data-area]').count()).toBe(Number(shown));
		expect(await page.locator('table tr[data-area]').count()).toBe(Number(all));
		expect(await main.innerText()).toContain('Zusammenhang ist keine Ursache; hier geht es um Gebiete, nicht um einzelne Menschen.');
		// The method and its number stand nowhere but behind the word for experts.
		await page.locator('summary', { hasText: 'Für Statistikfachleute' }).click();
		expect(await main.locator(':scope :not(details) > p', { hasText: 'Spearman' }).count()).toBe(0);
		expect(await page.locator('details', { hasText: 'Für Statistikfachleute' }).innerText()).toMatch(/Spearman: −?[01],\d\d/);
	});

	journey('eight districts are enough for a word, a chosen one is named in the picture', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/zusammenhang?x=kinderarmut&y=alleinerziehende&ebene=bezirk&gebiet=01`);
		expect(await page.locator('.scatter circle.main').count()).toBe(1);
		const name = await page.locator('tr.main th').textContent();
		expect(await page.locator('.scatter .label.main').textContent()).toBe(name);
	});

	journey('what is not there is said', async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/zusammenhang?x=gibt-es-nicht&zeit=1900`);
		expect(await page.getByRole('main').innerText()).toMatch(/Den Indikator „gibt-es-nicht“ gibt es hier nicht[^]*Für „1900“ gibt es hier keine Werte/);
	});
});
