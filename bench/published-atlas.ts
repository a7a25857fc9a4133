import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, startPinned, stop, untilAnswers } from './process.ts';

export const webPort = 3990;

/** The real data's folder, or an error that says where it was looked for. */
export function realData(set: string): string {
	const folder = join(process.env['KECK_REAL_DATA'] ?? join('..', 'shared', 'data'), set);
	if (!existsSync(folder)) throw new Error(`The real data is not here: ${folder}`);
	return folder;
}

/** A fresh data folder with the invented Kommunen and Leipzig (and other cities) published by the real commands. */
export async function publishBoth(cities: readonly string[] = ['leipzig']): Promise<string> {
	const data = mkdtempSync(join(tmpdir(), 'keck-bench-data-'));
	const first = await startKeck(data);
	// The second invented Kommune is published while the atlas is already served: nothing of that may run beside a measurement.
	await untilAnswers(`http://127.0.0.1:${webPort}/musterland`);
	await stop(first);
	const env = { ...process.env, KECK_DATA: data };
	for (const city of cities) {
		run(process.execPath, ['src/cli/keck.ts', 'intake', realData(city), '--description', `demo/descriptions/${city}.yaml`, '--commit'], { env });
		run(process.execPath, ['src/cli/keck.ts', 'release', city], { env });
	}
	return data;
}

/** The real server on core 0, started as `npm start` does, answering. */
export async function startKeck(data: string): Promise<ChildProcess> {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
	const server = startPinned(0, 'sh', ['-c', `exec ${scripts.start}`], { env: { ...process.env, KECK_DATA: data, PORT: String(webPort), HOST: '127.0.0.1' } });
	await untilAnswers(`http://127.0.0.1:${webPort}/healthz`);
	return server;
}
