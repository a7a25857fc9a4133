import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { App } from '../journeys/harness/app.ts';
import { cleanEnvironment } from '../journeys/harness/surroundings.ts';
import type { TwoWorlds } from './two-worlds.ts';

/** Pages name the origin; the port is none of the worlds' business. */
const settings = { KECK_ROLE: 'public', ORIGIN: 'http://atlas.example' };

/**
 * The real public server on each world, the ledger beside its snapshots.
 * @param from another copy of the project
 */
export async function serveWorlds({ truth, other }: TwoWorlds, from?: string): Promise<readonly [App, App]> {
	const serve = async (data: string): Promise<App> => {
		const app = await App.start(data, settings, from);
		await app.ready();
		return app;
	};
	// One after the other: pages that are not built yet are built by the first.
	return [await serve(truth.data), await serve(other.data)];
}

/** What a program said, without times and the building of the pages, which only the first may have had to do. */
export const timeless = (said: string): string => said.replace(/\d+,\d s\b/g, '… s').replace(/.*Seiten (bauen|werden gebaut).*\n/, '');

/** `keck export`: what it says, under the folder's name `…`. */
export async function exportWorld(world: { readonly data: string }, slug: string, folder: string): Promise<string> {
	const project = resolve(import.meta.dirname, '../..');
	const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(project, 'src/cli/keck.ts'), 'export', slug, folder], { cwd: project, env: { ...cleanEnvironment(3000, world.data), ...settings } });
	return timeless(stdout + stderr).replaceAll(folder, '…');
}
