import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './measure.ts';
import { median, percentile } from './measure.ts';
import { need, run, startPinned, stop, untilAnswers } from './process.ts';
import { startKeck, webPort } from './published-atlas.ts';

const ROUNDS = 3;
const NGINX_PORT = 3991;

/**
 * One core for the server, the other for the load. nginx serves the same compressed bytes as files.
 * @param data a data folder with Leipzig published
 */
export async function httpAgainstNginx(data: string): Promise<Measured[]> {
	const nginx = need('nginx', 'nginx-light', ['/usr/sbin/nginx']);
	const wrk = need('wrk', 'wrk');
	const folder = mkdtempSync(join(tmpdir(), 'keck-bench-http-'));
	run('chmod', ['a+rx', folder]);
	const server = await startKeck(data);
	const base = `http://127.0.0.1:${webPort}`;
	const table = '/api/v1/leipzig/indikatoren/einwohner';
	const pages = await thousandPages(base);
	try {
		const first = await draw(base, pages);
		const files = join(folder, 'files');
		mkdirSync(files);
		for (const [i, path] of [table, ...pages].entries()) writeFileSync(join(files, String(i)), await compressed(`${base}${path}`));
		writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder));
		const peer = startPinned(0, nginx, ['-c', join(folder, 'nginx.conf')]);
		try {
			await untilAnswers(`http://127.0.0.1:${NGINX_PORT}/0`);
			const ours = { table: lua(folder, 'table', [table]), pages: lua(folder, 'pages', pages) };
			const theirs = { table: lua(folder, 'table-nginx', ['/0']), pages: lua(folder, 'pages-nginx', pages.map((_, i) => `/${i + 1}`)) };
			const ratio = (what: 'table' | 'pages'): { ours: number; peer: number; ratio: number } => {
				const rounds = Array.from({ length: ROUNDS }, () => {
					const a = perSecond(wrk, ours[what], base);
					const b = perSecond(wrk, theirs[what], `http://127.0.0.1:${NGINX_PORT}`);
					return { ours: a, peer: b, ratio: a / b };
				});
				return { ours: median(rounds.map((r) => r.ours)), peer: median(rounds.map((r) => r.peer)), ratio: median(rounds.map((r) => r.ratio)) };
			};
			const t = ratio('table');
			const p = ratio('pages');
			const p95 = percentile(first, 0.95);
			return [
				{ name: 'indicator table over HTTP, one core', ours: `${t.ours.toFixed(0)}/s (${t.ratio.toFixed(2)} ×)`, beside: `nginx ${t.peer.toFixed(0)}/s, limit 0.35 ×`, ok: t.ratio >= 0.35 },
				{ name: `${pages.length} different indicator pages, first drawing`, ours: `p95 ${p95.toFixed(1)} ms, median ${median(first).toFixed(1)} ms`, beside: 'limit p95 60 ms', ok: p95 <= 60 },
				{ name: 'the same pages again, one core', ours: `${p.ours.toFixed(0)}/s (${p.ratio.toFixed(2)} ×)`, beside: `nginx ${p.peer.toFixed(0)}/s, limit 0.25 ×`, ok: p.ratio >= 0.25 }
			];
		} finally {
			await stop(peer);
		}
	} finally {
		await stop(server);
	}
}

/** 1,000 addresses of Leipzig's indicator pages that differ in indicator, period, level or chosen area. */
async function thousandPages(base: string): Promise<string[]> {
	const summary = (await (await fetch(`${base}/api/v1/leipzig`)).json()) as { indicators: { id: string }[] };
	const found: string[] = [];
	const areas = (await (await fetch(`${base}/api/v1/leipzig/gebiete/ortsteil.geojson`)).json()) as { features: { properties: { code: string } }[] };
	for (const { properties } of areas.features) for (const { id } of summary.indicators) found.push(`/leipzig/indikator/${id}?gebiet=${properties.code}`);
	return found.slice(0, 1000);
}

async function draw(base: string, paths: readonly string[]): Promise<number[]> {
	const times: number[] = [];
	for (const path of paths) {
		const from = performance.now();
		const answer = await fetch(`${base}${path}`, { headers: { 'accept-encoding': 'gzip' } });
		await answer.arrayBuffer();
		if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
		times.push(performance.now() - from);
	}
	return times;
}

/** The bytes as they go over the wire. */
async function compressed(url: string): Promise<Buffer> {
	const { get } = await import('node:http');
	return new Promise((done, fail) => {
		get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => done(Buffer.concat(parts)));
		}).on('error', fail);
	});
}

function lua(folder: string, name: string, paths: readonly string[]): string {
	const file = join(folder, `${name}.lua`);
	writeFileSync(file, `local paths = {${paths.map((p) => JSON.stringify(p)).join(',')}}\nlocal i = 0\nrequest = function()\n  i = i % #paths + 1\n  return wrk.format("GET", paths[i], {["accept-encoding"]="gzip"})\nend\n`);
	return file;
}

function perSecond(wrk: string, script: string, base: string): number {
	const text = run('taskset', ['-c', '1', wrk, '-t1', '-c16', '-d4s', '-s', script, base]);
	const rate = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1];
	if (rate === undefined || /Non-2xx/.test(text)) throw new Error(`wrk: ${text.slice(-400)}`);
	return Number(rate);
}

const nginxConfig = (folder: string): string => `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; sendfile on; open_file_cache max=2000; default_type application/json;
 server { listen 127.0.0.1:${NGINX_PORT}; root ${folder}/files; add_header content-encoding gzip; } }
`;
