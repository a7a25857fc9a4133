import { afterEach } from 'vitest';
import { App } from './app.ts';

const running: App[] = [];
afterEach(async () => {
	await Promise.all(running.splice(0).map((app) => app.stop()));
});

/** An app for one test alone, stopped when the test ends. */
export async function startOwn(data?: string): Promise<App> {
	const app = await App.start(data);
	running.push(app);
	return app;
}
