import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { startOwn } from './harness/own-app.ts';

describe('a server', () => {
	it('that is killed while it prepares comes up whole at the next start', async () => {
		const data = mkdtempSync(join(tmpdir(), 'keck-journey-'));
		// Three cuts: while the town is made, while it is taken in, while it is released.
		for (const [mark, wait] of [['musterstadt', 0], ['ledger.sqlite', 300], ['snapshots', 100]] as const) {
			const app = await startOwn(data);
			await app.until(async () => existsSync(join(data, mark)) || (await app.status('/healthz')) === 200, 120_000);
			await new Promise((resolve) => setTimeout(resolve, wait));
			expect(await app.kill('SIGKILL')).toBe('SIGKILL');
		}
		const survivor = await startOwn(data);
		await survivor.ready();
		expect(await survivor.status('/musterstadt')).toBe(200);
		const summary = (await (await fetch(`${survivor.address}/api/v1/musterstadt`)).json()) as { indicators: { id: string }[] };
		const whole = (await (await fetch(`${inject('address')}/api/v1/musterstadt`)).json()) as { indicators: { id: string }[] };
		expect(summary.indicators).toEqual(whole.indicators);
		for (const { id } of whole.indicators.slice(0, 3)) {
			const [one, other] = await Promise.all([survivor.address, inject('address')].map(async (address) => (await fetch(`${address}/api/v1/musterstadt/indikatoren/${id}`)).text()));
			expect(one).toBe(other);
		}
	}, 600_000);
});
