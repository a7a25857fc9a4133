import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { unpackBrowser } from '../tests/journeys/harness/unpack-browser.ts';
import { countBytes, measureChanges, watchFirstPaint } from './change/in-page.ts';
import { PLACES, writeMadeTown } from './change/made-town.ts';
import type { Measured } from './measure.ts';
import { median, percentile } from './measure.ts';
import { run, stop } from './process.ts';
import { startKeck, webPort } from './published-atlas.ts';

const TIMES = 60, COLD = 5;
const base = `http://127.0.0.1:${webPort}`;

interface Town {
	readonly data: string;
	readonly page: string;
	readonly periods: readonly string[];
	readonly indicators: readonly string[];
}

/** What a reader waits for on a page of 542 areas: the first map, every change, and what they cost on the wire. In a real Chromium, loopback, nothing throttled. */
export async function changeInBrowser(): Promise<Measured[]> {
	const town = publishTown();
	const server = await startKeck(town.data);
	const files = await unpackBrowser();
	const browser = await chromium.launch({ executablePath: files.executable, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...files.environment } });
	const open = async (): Promise<{ page: Page; seen: Awaited<ReturnType<typeof countBytes>> }> => {
		const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'de-DE' })).newPage();
		const seen = await countBytes(page);
		await page.addInitScript(watchFirstPaint, PLACES);
		await page.goto(base + town.page);
		await page.waitForFunction(() => (globalThis as { coloured?: number }).coloured !== undefined);
		return { page, seen };
	};
	try {
		const first: number[] = [];
		let bytes = 0;
		for (let time = 0; time < COLD; time++) {
			const { page, seen } = await open();
			await page.waitForSelector('html[data-alive]', { state: 'attached' });
			first.push(await page.evaluate(() => (globalThis as { coloured?: number }).coloured ?? NaN));
			bytes = seen().all;
			await page.context().close();
		}
		const { page, seen } = await open();
		await page.locator('#wahl-zeit').focus();
		await page.waitForTimeout(1500);
		// Shifts after a reader's own choice are no surprise; the browser leaves them out, too.
		const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
		const rows: Measured[] = [
			{ name: `first coloured map of ${PLACES} areas, cold`, ours: `median ${median(first).toFixed(0)} ms of ${COLD}`, beside: 'limit 500 ms', ok: median(first) <= 500 },
			{ name: 'bytes on the wire until then, all parts of the script among them', ours: kilobytes(bytes), beside: 'limit 140 KB', ok: bytes <= 140_000 }
		];
		for (const [what, control, values] of [['period', 'wahl-zeit', town.periods], ['indicator', 'wahl-indikator', town.indicators], ['classes', 'klassen', ['gleich-viele', 'gleich-breit', 'natuerlich']]] as const) {
			const { took, unchanged } = await page.evaluate(measureChanges, { control, values, times: TIMES });
			rows.push({
				name: `change of ${what}, ${PLACES} areas, ${took.length} times`,
				ours: `median ${median(took).toFixed(1)} ms, p95 ${percentile(took, 0.95).toFixed(1)} ms${unchanged > 0 ? `, ${unchanged} without another map, legend and table` : ''}`,
				beside: 'limits 50 and 100 ms, nothing unchanged',
				ok: median(took) <= 50 && percentile(took, 0.95) <= 100 && unchanged === 0
			});
		}
		await page.getByRole('button', { name: 'Karte vergrößern' }).click();
		await page.waitForTimeout(500);
		const { scripts, geometry } = seen();
		return [
			...rows,
			{ name: 'script until the map is fully usable', ours: kilobytes(scripts), beside: 'limit 150 KB', ok: scripts <= 150_000 },
			{ name: 'requests for geometry', ours: String(geometry), beside: 'limit 0', ok: geometry === 0 },
			{ name: 'layout shift while loading, adding what scripts add, and taking the page over', ours: shifted.toFixed(4), beside: 'limit 0', ok: shifted < 0.0005 }
		];
	} finally {
		await browser.close();
		await stop(server);
	}
}

const kilobytes = (n: number): string => `${(n / 1000).toFixed(1)} KB`;

/** Berlin where its data is at hand, else a town made for it. `KECK_BENCH_DATA`: a data folder in which Berlin is published already. */
function publishTown(): Town {
	const berlin = { page: '/berlin/indikator/kinder-unter-15', periods: ['2024-12-31', '2022-12-31', '2023-12-31'], indicators: ['kinder-unter-15', 'aeltere', 'auslaenderanteil'] };
	const ready = process.env['KECK_BENCH_DATA'];
	if (ready !== undefined) return { data: ready, ...berlin };
	const data = mkdtempSync(join(tmpdir(), 'keck-bench-change-'));
	const keck = (...args: string[]): string => run(process.execPath, ['src/cli/keck.ts', ...args], { env: { ...process.env, KECK_DATA: data } });
	const real = join(process.env['KECK_REAL_DATA'] ?? join('..', 'shared', 'data'), 'berlin');
	if (existsSync(real)) {
		keck('intake', real, '--description', 'demo/descriptions/berlin.yaml', '--commit');
		keck('release', 'berlin');
		return { data, ...berlin };
	}
	console.log(`Berlin's data is not here (${real}): measured with an invented town of ${PLACES} areas`);
	const folder = join(data, 'delivery');
	writeMadeTown(folder);
	keck('intake', folder, '--description', join(folder, 'beschreibung.yaml'), '--commit');
	keck('release', 'messstadt');
	return { data, page: '/messstadt/indikator/kinder', periods: ['2023', '2021', '2022'], indicators: ['kinder', 'alte', 'uebrige'] };
}
