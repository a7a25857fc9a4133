import { expect } from 'vitest';
import { journey, journeys } from './harness/journey.ts';

journeys('letters to the office', () => {
	journey('a message is mended and sent, and nothing typed is lost', async ({ page, address, watch }) => {
		watch.forgive(/400/);
		await page.goto(`${address}/musterstadt/indikator/einwohner?zeit=2020`);
		await page.getByRole('link', { name: 'Nachricht schreiben' }).click();
		expect(await page.locator('h1').textContent()).toBe('Kontakt');
		await page.getByLabel('Betreff').fill('Zahl <b>falsch</b>?');
		await page.getByLabel('E-Mail-Adresse').fill('keine Adresse');
		await page.getByRole('button', { name: 'Nachricht absenden' }).click();

		expect(await page.title()).toMatch(/^Fehler: Kontakt/);
		const summary = page.getByRole('alert');
		expect(await summary.getByRole('link').allTextContents()).toEqual(['E-Mail-Adresse: Das ist keine E-Mail-Adresse. Sie hat die Form name@beispiel.de.', 'Nachricht: Bitte geben Sie Ihre Nachricht ein.']);
		await summary.getByRole('link', { name: /^Nachricht/ }).click();
		expect(await page.getByLabel('Nachricht', { exact: true }).getAttribute('aria-invalid')).toBe('true');
		expect(await page.getByLabel('Betreff').inputValue()).toBe('Zahl <b>falsch</b>?');
		await page.getByLabel('E-Mail-Adresse').fill('ada@example.org');
		await page.getByLabel('Nachricht', { exact: true }).fill('Guten Tag');
		await page.getByRole('button', { name: 'Nachricht absenden' }).click();

		expect(await page.locator('h1').textContent()).toBe('Ihre Nachricht ist angekommen');
		expect(await page.locator('main').innerText()).toMatch(/Sie liegt jetzt bei .*Eine automatische Bestätigung wird nicht verschickt/);
		await page.getByRole('link', { name: 'Zurück zur Seite' }).click();
		expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/musterstadt/indikator/einwohner?zeit=2020');
	});

	journey('brochures are ordered with number and postal address', async ({ page, address, watch }) => {
		watch.forgive(/400/);
		await page.goto(`${address}/musterstadt/broschuere`);
		await page.getByLabel('Anzahl').fill('99');
		await page.getByLabel('Postanschrift').fill('Ada Beispiel\nWeg 1\n99999 Musterstadt');
		await page.getByRole('button', { name: 'Bestellung absenden' }).click();
		expect(await page.getByRole('alert').innerText()).toContain('Anzahl: Bitte geben Sie eine Zahl von 1 bis 20 ein.');
		expect(await page.getByLabel('Postanschrift').inputValue()).toBe('Ada Beispiel\nWeg 1\n99999 Musterstadt');
		await page.getByLabel('Anzahl').fill('3');
		await page.getByRole('button', { name: 'Bestellung absenden' }).click();
		expect(await page.locator('h1').textContent()).toBe('Ihre Bestellung ist angekommen');
	});

	journey('what a form answers is kept nowhere, and other sites cannot send it', async ({ address }) => {
		const post = (origin: string, fields: Record<string, string>) => fetch(`${address}/musterstadt/kontakt`, { method: 'POST', headers: { origin, accept: 'text/html' }, body: new URLSearchParams(fields), redirect: 'manual' });
		const faulty = await post(address, { subject: 'nur-fuer-mich' });
		expect([faulty.status, faulty.headers.get('cache-control'), faulty.headers.get('set-cookie')]).toEqual([400, 'no-store', null]);
		expect(await faulty.text()).toContain('nur-fuer-mich');
		expect(await (await fetch(`${address}/musterstadt/kontakt`)).text()).not.toContain('nur-fuer-mich');
		expect((await post('https://anderswo.example', { mail: 'a@example.org', message: 'x' })).status).toBe(403);
		// A program that fills in every field is thanked and forgotten.
		const trapped = await post(address, { mail: 'a@example.org', message: 'x', webseite: 'https://anderswo.example', seite: '//anderswo.example' });
		expect([trapped.status, trapped.headers.get('location'), trapped.headers.get('cache-control')]).toEqual([303, '/musterstadt/kontakt?gesendet=ja', 'no-store']);
	});
});
