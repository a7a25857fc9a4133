import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from '#server/base/pause.ts';
import { Refusal } from '#server/base/refusal.ts';
import { takeServerLock } from '#server/base/server-lock.ts';
import { writeFile } from '#server/base/write-file.ts';
import { projectFolder, runChild } from './child.ts';

export const buildFolder = join(projectFolder, 'build');
/** Written last: a build that was killed has none, and the build itself empties the folder first. */
const mark = join(buildFolder, 'fingerprint');

/** Hash over everything the pages are built from. Tests and the command line are not in it. */
export async function sourceFingerprint(folder: string = projectFolder): Promise<string> {
	const names = ['package-lock.json', 'package.json', 'vite.config.ts'];
	for (const tree of ['src', 'static']) {
		if (!existsSync(join(folder, tree))) continue;
		for (const entry of await readdir(join(folder, tree), { recursive: true, withFileTypes: true })) {
			const name = join(entry.parentPath, entry.name).slice(join(folder, '/').length);
			if (entry.isFile() && !/\.test\.ts$|\.md$|^src\/cli\/|^src\/http\//.test(name)) names.push(name);
		}
	}
	const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
	for (const name of names.sort()) hash.update(`\0${name}\0`).update(await readFile(join(folder, name)));
	return hash.digest('hex');
}

export async function pagesAreCurrent(fingerprint: string): Promise<boolean> {
	return existsSync(mark) && (await readFile(mark, 'utf8')) === fingerprint;
}

/** Builds the pages when they are missing or older than the sources; two servers starting from one checkout build one after the other. */
export async function buildPages(fingerprint: string, signal: AbortSignal): Promise<void> {
	const lock = await waitForLock(signal);
	try {
		if (await pagesAreCurrent(fingerprint)) return;
		await runChild('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' }, signal);
		await writeFile(mark, fingerprint);
	} finally {
		lock.release();
	}
}

/** The server's kind of lock, on a folder of the checkout. */
async function waitForLock(signal: AbortSignal): Promise<{ release(): void }> {
	for (;;) {
		signal.throwIfAborted();
		try {
			return takeServerLock(join(projectFolder, 'node_modules', '.cache', 'keck-build'));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			await pause(200);
		}
	}
}
