import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Watch } from './watch.ts';

export interface Traveller {
	readonly page: Page;
	/** `http://localhost:…`, no slash at the end. */
	readonly address: string;
	readonly withScripts: boolean;
	/** What the browser complained of; call `forgive` for what the journey provokes on purpose. */
	readonly watch: Watch;
}

let browser: Browser;

/** With JavaScript and without. Fails on any console word, failed request, third party or cookie. @param at another app than that of all */
export function journey(title: string, travel: (traveller: Traveller) => Promise<void>, options: BrowserContextOptions = {}, at = (): string => inject('address')): void {
	it.for([{ scripts: 'with JavaScript', withScripts: true }, { scripts: 'without JavaScript', withScripts: false }])(`${title}, $scripts`, async ({ withScripts }) => {
		const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, ...options, javaScriptEnabled: withScripts });
		context.setDefaultTimeout(15_000);
		try {
			const address = at();
			const page = await context.newPage();
			const watch = new Watch(page, address);
			await travel({ page, address, withScripts, watch });
			expect(await context.cookies()).toEqual([]);
			expect(watch.complaints).toEqual([]);
		} finally {
			await context.close();
		}
	});
}

/** Journeys on the one browser of the run. */
export function journeys(title: string, register: () => void): void {
	describe(title, () => {
		beforeAll(async () => { browser = await chromium.connect(inject('browser')); });
		afterAll(async () => { await browser.close(); });
		register();
	});
}
