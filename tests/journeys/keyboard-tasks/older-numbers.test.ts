import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { writeBareTown } from '../../line/bare-town.ts';
import { deliver, releaseAgain, takeTheLine } from '../../line/take-the-line.ts';
import { App } from '../harness/app.ts';
import { journey, journeys } from '../harness/journey.ts';
import { enter, tabTo } from '../harness/keyboard.ts';

let app: App;
beforeAll(async () => {
	const folder = writeBareTown('districts');
	const description = join(folder, 'beschreibung.yaml');
	const { data } = await takeTheLine(folder, description, 'klein');
	// One figure later another: without a difference there would be no second Datenstand.
	const figures = join(folder, 'ew.csv');
	writeFileSync(figures, readFileSync(figures, 'utf8').replace('B1;2023;1200;300;900', 'B1;2023;1210;300;910'));
	await deliver(data, folder, description, 'klein');
	await releaseAgain(data, 'klein');
	rmSync(folder, { recursive: true });
	app = await App.start(data, { KECK_ROLE: 'public' });
	await app.ready();
}, 120_000);
afterAll(() => app.stop());

journeys('with the keyboard alone: older numbers', () => {
	journey('38 from an older Datenstand to the newest one', async ({ page, address }) => {
		const { stand } = (await (await fetch(`${address}/api/v1/klein/snapshots/1`)).json()) as { stand: string };
		await page.goto(`${address}/klein/indikator/quote?stand=${stand}`);
		expect(await page.getByRole('note', { name: 'Älterer Datenstand' }).innerText()).toContain('älteren Datenstand 1');
		await tabTo(page, page.getByRole('link', { name: 'Diese Seite im aktuellen Datenstand' }));
		await enter(page, (url) => !url.searchParams.has('stand'));
		await page.locator('h1').waitFor();
		expect(await page.getByRole('note', { name: 'Älterer Datenstand' }).count()).toBe(0);
	}, {}, () => app.address);
});
