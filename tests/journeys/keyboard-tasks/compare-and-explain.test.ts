import { expect, inject } from 'vitest';
import { HELP, kommuneAddresses } from '#url/addresses.ts';
import { example } from '../harness/example.ts';
import { journey, journeys, type Traveller } from '../harness/journey.ts';
import { choose, enter, tabTo } from '../harness/keyboard.ts';

const to = kommuneAddresses('musterstadt', null);

/** A task that begins on this page. */
function task(title: string, start: string, travel: (traveller: Traveller) => Promise<void>): void {
	journey(title, async (traveller) => {
		const answer = await traveller.page.goto(traveller.address + start);
		expect(answer?.status(), start).toBe(200);
		await travel(traveller);
	});
}

journeys('with the keyboard alone: compare, explain, hand on', () => {
	task('21 search with a typing error', to.search(), async ({ page }) => {
		await page.goto(`${inject('address')}/musterstadt`);
		// With script it becomes a box with suggestions, and has another role.
		await tabTo(page, page.locator('.site-head input[type="search"]'));
		await page.keyboard.type('Kinderamut');
		await enter(page, (url) => url.pathname === '/musterstadt/suche');
		await tabTo(page, page.getByRole('main').getByRole('link', { name: /Kinder/ }).first());
		await enter(page, (url) => /\/(indikator|thema)\//.test(url.pathname));
		expect(await page.locator('h1').count()).toBe(1);
	});

	task('22 two areas side by side', to.comparison(), async ({ page }) => {
		for (const code of ['0101', '0102']) {
			const value = await page.locator('#wahl-gebiete option').evaluateAll((options, end) => options.map((option) => (option as HTMLOptionElement).value).find((each) => each.endsWith(end)) ?? '', code);
			await choose(page, page.locator('#wahl-gebiete'), value);
			await tabTo(page, page.locator('form.choice').getByRole('button').first());
			await enter(page, (url) => url.search.includes(code));
			await page.locator(`[data-area="quartier:${code}"]`).first().waitFor();
		}
		expect(await page.getByRole('table').first().innerText()).toMatch(/\d/);
	});

	task('23 two indicators against each other', to.relation(), async ({ page }) => {
		const choices = await page.locator('#wahl-y option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
		const now = await page.locator('#wahl-y').inputValue();
		const other = choices.find((choice) => choice !== now) ?? '';
		await choose(page, page.locator('#wahl-y'), other);
		await tabTo(page, page.getByRole('form', { name: 'Auswahl' }).getByRole('button'));
		await enter(page, (url) => url.search !== '');
		expect(await page.locator('#wahl-y').inputValue()).toBe(other);
	});

	task('24 areas of one\'s own choice together', to.catchment(), async ({ page }) => {
		const box = page.locator('input[type=checkbox][name=gebiete]');
		const fold = page.locator('form details:not([open]) > summary').first();
		if ((await fold.count()) > 0 && !(await box.first().isVisible())) {
			await tabTo(page, fold);
			await page.keyboard.press('Enter');
		}
		for (const at of [0, 1]) {
			await tabTo(page, box.nth(at));
			await page.keyboard.press('Space');
		}
		await tabTo(page, page.getByRole('button', { name: 'Zusammenrechnen' }));
		await enter(page, (url) => url.searchParams.has('gebiete'));
		expect(await page.getByRole('table').first().innerText()).toMatch(/\d/);
	});

	task('25 one number, explained', to.explanation('kinderarmut', { area: '0101' }), async ({ page, address }) => {
		await page.goto(`${address}/musterstadt/indikator/kinderarmut`);
		await tabTo(page, page.locator('.figures').last().locator('td a').first(), 900);
		await page.keyboard.press('Enter');
		// With script it opens over the page, without as a page of its own.
		await page.getByRole('heading', { name: 'Was die Zahl bedeutet' }).waitFor();
		expect(await page.locator('dialog[open], main').last().innerText()).toContain('Woher die Zahl kommt');
	});

	task('26 a word of the trade, in the glossary', HELP.glossary, async ({ page }) => {
		const word = page.getByRole('main').getByRole('link', { name: 'Datenstand', exact: true }).first();
		await tabTo(page, word);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.hash !== '');
		expect(await page.evaluate(() => document.querySelector(':target')?.textContent ?? '')).toContain('Datenstand');
	});

	task('27 the page, to be handed on', to.share('/musterstadt'), async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await tabTo(page, page.getByRole('link', { name: /weitergeben/i }).first());
		await enter(page, (url) => url.pathname === '/musterstadt/weitergeben');
		expect(await page.getByRole('main').innerText()).toMatch(/stand=/);
	});

	task('28 the map as a file', to.picture('einwohner', 'karte', 'svg', {}), async ({ page, address }) => {
		const { indicator } = await example();
		await page.goto(`${address}/musterstadt/indikator/${indicator.id}`);
		await tabTo(page, page.getByRole('list', { name: 'Karte mitnehmen' }).getByRole('link', { name: /SVG/ }));
		const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(file.suggestedFilename()).toMatch(/\.svg$/);
	});

	task('29 a message to the office, with a mistake first', to.contact(), async ({ page, watch }) => {
		watch.forgive(/\b400\b|\b422\b/);
		await tabTo(page, page.getByRole('main').getByRole('button').last());
		await page.keyboard.press('Enter');
		const wrong = page.locator('[aria-invalid="true"]').first();
		await wrong.waitFor();
		await tabTo(page, wrong);
		expect(await page.getByRole('alert').innerText()).toMatch(/prüfen/);
	});

	task('30 facilities of one kind', to.facilities(), async ({ page }) => {
		const kind = page.locator('input[type=checkbox][name=art]').first();
		await tabTo(page, kind);
		await page.keyboard.press('Space');
		await tabTo(page, page.getByRole('form', { name: 'Auswahl' }).getByRole('button'));
		await enter(page, (url) => url.searchParams.has('art'));
		expect(await page.getByRole('main').innerText()).toMatch(/\d/);
	});

	task('31 the entry for the council', to.kommune(), async ({ page }) => {
		await tabTo(page, page.getByRole('main').locator(`a[href="${to.audience('politik')}"]`).first());
		await enter(page, (url) => url.pathname === to.audience('politik'));
		const way = page.getByRole('main').locator('.cards a').first();
		const goal = (await way.getAttribute('href')) ?? '';
		await tabTo(page, way);
		await enter(page, (url) => goal.startsWith(url.pathname) && url.pathname !== to.audience('politik'));
		await page.locator('h1').waitFor();
		expect(await page.locator('h1').count()).toBe(1);
	});
});
