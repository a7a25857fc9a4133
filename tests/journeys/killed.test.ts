import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { startOwn } from './harness/own-app.ts';

describe('a server', () => {
	it('that is killed while it prepares comes up whole at the next start', async () => {
		const data = mkdtempSync(join(tmpdir(), 'keck-journey-'));
		// Four cuts: while the town is made, while it is taken in, while it is released, and while the Kreis is made when the town is already shown.
		for (const [mark, wait] of [['musterstadt', 0], ['ledger.sqlite', 300], ['snapshots', 100], ['musterland', 300]] as const) {
			const app = await startOwn(data);
			await app.until(async () => existsSync(join(data, mark)) || (mark !== 'musterland' && (await app.status('/healthz')) === 200), 300_000);
			await new Promise((resolve) => setTimeout(resolve, wait));
			expect(await app.kill('SIGKILL')).toBe('SIGKILL');
		}
		const survivor = await startOwn(data);
		await survivor.ready();
		expect(await survivor.status('/musterstadt')).toBe(200);
		await survivor.until(async () => (await survivor.status('/musterland')) === 200, 300_000);
		const same = async (path: string): Promise<string> => {
			const [one = '', other] = await Promise.all([survivor.address, inject('address')].map(async (address) => (await fetch(address + path)).text()));
			expect(one, path).toBe(other);
			return one;
		};
		for (const kommune of ['musterstadt', 'musterland']) {
			const { indicators } = JSON.parse(await same(`/api/v1/${kommune}/katalog`)) as { indicators: { id: string }[] };
			for (const { id } of indicators.slice(0, 3)) await same(`/api/v1/${kommune}/indikatoren/${id}`);
		}
	}, 900_000);
});
