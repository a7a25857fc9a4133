import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackBrowser } from '../tests/journeys/harness/unpack-browser.ts';
import type { Measured } from './measure.ts';
import { median } from './measure.ts';
import { run, stop } from './process.ts';
import { publishBoth, startKeck, webPort } from './published-atlas.ts';

const VERSION = '13.5.0';
const RUNS = 5;
const pages = [
	['start page', '/'],
	['Leipzig, indicator with an area', '/leipzig/indikator/auslaenderanteil?gebiet=03'], ['Leipzig, profile', '/leipzig/gebiet/ortsteil/03'],
	['Berlin, indicator with an area', '/berlin/indikator/kinderarmut?gebiet=01100101'], ['Berlin, profile', '/berlin/gebiet/planungsraum/01100101']
] as const;

interface LighthouseReport {
	readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
	readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number; readonly title: string }>>;
}

/**
 * Lighthouse as a phone on slow 4G sees us (its own defaults: 150 ms, 1.6 Mbit/s, processor four times slower), median of five.
 * `KECK_LIGHTHOUSE_AT` names an atlas that already answers; else one is published and started.
 */
export async function lighthouse(): Promise<Measured[]> {
	const running = process.env['KECK_LIGHTHOUSE_AT'];
	const server = running === undefined ? await startKeck(await publishBoth(['leipzig', 'berlin'])) : null;
	const base = running ?? `http://127.0.0.1:${webPort}`;
	try {
		const measured: Measured[] = [];
		for (const [name, path] of pages) measured.push(judge(name, await seen(base + path)));
		return measured;
	} finally {
		if (server) await stop(server);
	}
}

function judge(name: string, reports: readonly LighthouseReport[]): Measured {
	const score = (category: string): number => Math.round(100 * median(reports.map((r) => r.categories[category]?.score ?? 0)));
	const value = (audit: string): number => median(reports.map((r) => r.audits[audit]?.numericValue ?? NaN));
	const [performance, accessibility, practices, search, shift] = [score('performance'), score('accessibility'), score('best-practices'), score('seo'), value('cumulative-layout-shift')];
	const lost = [...new Set(reports.flatMap((r) => ['accessibility', 'best-practices', 'seo'].flatMap((c) => r.categories[c]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (r.audits[id]?.score ?? 1) < 1).map(({ id }) => id)))];
	return {
		name: `Lighthouse, ${name}`,
		ours: `performance ${performance}, accessibility ${accessibility}, best practices ${practices}, SEO ${search}, shift ${shift.toFixed(3)}; first paint ${sec(value('first-contentful-paint'))}, largest ${sec(value('largest-contentful-paint'))}, blocked ${value('total-blocking-time').toFixed(0)} ms${lost.length > 0 ? `; lost: ${lost.join(', ')}` : ''}`,
		beside: 'limits 98, 100, 100, –, 0; largest paint 2 s',
		ok: performance >= 98 && accessibility === 100 && practices === 100 && shift === 0 && value('largest-contentful-paint') <= 2_000
	};
}

const sec = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

async function seen(url: string): Promise<LighthouseReport[]> {
	const browser = await unpackBrowser();
	const folder = mkdtempSync(join(tmpdir(), 'keck-lighthouse-'));
	const cache = join(tmpdir(), 'keck-npx');
	mkdirSync(cache, { recursive: true });
	const env = { ...process.env, ...browser.environment, CHROME_PATH: browser.executable, npm_config_cache: cache };
	try {
		return Array.from({ length: RUNS }, (_, at) => {
			const file = join(folder, `${at}.json`);
			run('npx', ['--yes', `lighthouse@${VERSION}`, url, '--quiet', '--output=json', `--output-path=${file}`, '--chrome-flags=--no-sandbox --headless=new --disable-gpu'], { env, cwd: folder });
			return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
