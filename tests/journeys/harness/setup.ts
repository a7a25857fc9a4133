import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { App } from './app.ts';
import { unpackBrowser } from './unpack-browser.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the app of all journeys answers. */
		address: string;
		/** Where the browser of all journeys listens. */
		browser: string;
	}
}

/** Where an app already runs: saves the preparation while a journey is being written. */
const running = process.env['KECK_JOURNEYS_AT'];

/** One app on fresh data and one browser for all journeys. Both are really what they say: nothing is stood in for. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const files = await unpackBrowser();
	const browser = await chromium.launchServer({
		executablePath: files.executable,
		// Tests often run as root in containers, where the sandbox cannot be built; the only pages opened are our own.
		args: ['--no-sandbox', '--disable-gpu'],
		env: { ...process.env, ...files.environment }
	});
	const app = running === undefined ? await App.start() : undefined;
	let ending = false;
	// Without this word a crash of the app would only show as a hundred refused connections.
	void app?.ended().then((how) => {
		if (!ending) process.stderr.write(`journeys: the app ended by itself (${how}). It said:\n${app.output}`);
	});
	const end = async (): Promise<void> => {
		ending = true;
		await Promise.all([browser.close(), app?.stop()]);
	};
	try {
		const first = await app?.ready();
		const second = await app?.until(async () => (await app.status('/musterland')) === 200, 240_000);
		if (first !== undefined && second !== undefined) process.stdout.write(`journeys: Musterstadt stands after ${(first / 1000).toFixed(1)} s, Kreis Musterland ${(second / 1000).toFixed(1)} s later\n`);
	} catch (fault) {
		await end();
		throw fault;
	}
	project.provide('address', app?.address ?? running ?? '');
	project.provide('browser', browser.wsEndpoint());
	return end;
}
