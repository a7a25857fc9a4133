import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pause } from '#server/base/pause.ts';
import { buildPages, sourceFingerprint } from './start/built-pages.ts';

/** Public role: no ledger and no Musterstadt, so what is timed here is the server alone. The first start is a journey. */
const data = mkdtempSync(join(tmpdir(), 'keck-start-'));
const started: ChildProcess[] = [];
beforeAll(async () => buildPages(await sourceFingerprint(), new AbortController().signal), 120_000);
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(data, { recursive: true, force: true }));

interface Started { readonly child: ChildProcess; readonly ended: Promise<number | null>; said(): string }
function start(port: number, env: NodeJS.ProcessEnv = {}): Started {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'keck.ts'), 'start'], { env: { ...process.env, KECK_DATA: data, KECK_ROLE: 'public', HOST: '127.0.0.1', PORT: String(port), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	started.push(child);
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
	return { child, ended: new Promise((resolve) => child.once('close', resolve)), said: () => said };
}
async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((resolve) => probe.once('listening', resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}
async function ready(server: Started): Promise<void> {
	for (let i = 0; i < 1200 && !server.said().includes('Der Atlas ist bereit'); i++) await pause(50);
	if (!server.said().includes('Der Atlas ist bereit')) throw new Error(`not ready: ${server.said()}`);
}

test('serves, refuses a second server on the same data and a taken port, and ends within a second of Ctrl-C', async () => {
	const port = await freePort();
	const first = start(port);
	await ready(first);
	const health = await fetch(`http://127.0.0.1:${port}/healthz`);
	expect([health.status, await health.json()]).toEqual([200, { status: 'ok', kommunen: 0 }]);

	const second = start(await freePort());
	expect([await second.ended, second.said()]).toEqual([2, expect.stringContaining('läuft schon ein KECK-Server')]);
	const third = start(port, { KECK_DATA: join(data, 'anderer') });
	expect([await third.ended, third.said()]).toEqual([2, expect.stringContaining(`Anschluss ${port} auf 127.0.0.1 ist schon belegt`)]);

	const since = performance.now();
	first.child.kill('SIGINT');
	expect(await first.ended).toBe(0);
	expect(performance.now() - since).toBeLessThan(1000);
}, 150_000);

test('kill -9 leaves nothing behind that hinders the next start', async () => {
	const port = await freePort();
	const first = start(port);
	await ready(first);
	first.child.kill('SIGKILL');
	await first.ended;
	const second = start(port);
	await ready(second);
	expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
}, 150_000);

test.each([['PORT', 'abc'], ['ORIGIN', 'atlas'], ['KECK_ROLE', 'chef']])('%s=%s is wrong use, said in a sentence', async (name, value) => {
	const server = start(await freePort(), { [name]: value });
	expect([await server.ended, server.said()]).toEqual([2, expect.stringMatching(new RegExp(`^${name} ist „${value}“`))]);
}, 20_000);
