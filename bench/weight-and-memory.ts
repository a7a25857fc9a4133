import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Measured } from './measure.ts';
import { startKeck, webPort } from './published-atlas.ts';
import { stop } from './process.ts';

const base = `http://127.0.0.1:${webPort}`;

/** Weight of the Leipzig indicator page with its stylesheets, and the server's memory after the links of Musterstadt and Leipzig were followed, for which the limit was set. */
export async function weightAndMemory(data: string): Promise<Measured[]> {
	const server = await startKeck(data);
	try {
		const html = await text('/leipzig/indikator/einwohner');
		const styles = await Promise.all([...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map((m) => text(new URL(m[1] ?? '', `${base}/leipzig/indikator/einwohner`).pathname)));
		const gzip = [html, ...styles].reduce((n, t) => n + gzipSync(t).length, 0);
		const brotli = [html, ...styles].reduce((n, t) => n + brotliCompressSync(t).length, 0);
		const pages = await crawl();
		const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
		const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
		const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
		return [
			{ name: 'weight of the Leipzig indicator page, HTML and CSS', ours: `${kilobytes(gzip)} gzip, ${kilobytes(brotli)} brotli`, beside: 'limit 60 KB', ok: gzip <= 60_000 },
			{ name: `memory after a full crawl (${pages} pages, Musterstadt and Leipzig)`, ours: `${memory.toFixed(0)} MB (peak ${peak.toFixed(0)} MB)`, beside: 'limit 300 MB', ok: memory <= 300 }
		];
	} finally {
		await stop(server);
	}
}

const kilobytes = (n: number): string => `${(n / 1000).toFixed(1)} KB`;

async function text(path: string): Promise<string> {
	const answer = await fetch(`${base}${path}`);
	if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
	return answer.text();
}

/**
 * Follows the links on our own pages, nearest to the start page first, each address once. Indicator × period × group × area × sort order give
 * some hundred thousand addresses; memory is flat long before the bound.
 */
async function crawl(bound = 8_000): Promise<number> {
	const seen = new Set<string>(['/']);
	let fetched = 0;
	for (const path of seen) {
		if (++fetched > bound) break;
		const answer = await fetch(`${base}${path}`);
		const body = await answer.text();
		if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
		for (const m of body.matchAll(/\shref="([^"#]+)/g)) {
			const url = new URL((m[1] ?? '').replaceAll('&amp;', '&'), `${base}${path}`);
			if (url.origin === base && !url.pathname.split('/').includes('musterland')) seen.add(`${url.pathname}${url.search}`);
		}
	}
	return fetched;
}
