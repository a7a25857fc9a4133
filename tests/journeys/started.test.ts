import { describe, expect, it } from 'vitest';
import { App } from './harness/app.ts';
import { startOwn } from './harness/own-app.ts';

describe('a server', () => {
	it('starts again within three seconds on data that is prepared, and ends on Ctrl-C', async () => {
		const first = await startOwn();
		await first.ready();
		expect(await first.kill('SIGINT')).toBe(0);
		const again = await startOwn(first.data);
		const took = await again.ready();
		expect(took).toBeLessThan(3000);
	}, 600_000);

	it('refuses data on which another one runs, with a clear sentence', async () => {
		const first = await startOwn();
		await first.until(async () => (await first.status('/')) === 200, 60_000);
		const second = await App.start(first.data);
		expect(await second.ended()).not.toBe(0);
		expect(second.output).toMatch(/läuft schon ein KECK-Server/);
		expect(await first.status('/')).toBe(200);
	}, 120_000);
});
