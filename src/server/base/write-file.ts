import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Puts a whole file in place or none of it: written beside its place, forced to disk, renamed, and the folder's entry forced to disk.
 * Readers see the old bytes or the new ones, also after `kill -9` and power loss. Missing folders are made.
 */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
	const folder = dirname(path);
	const firstMade = await mkdir(folder, { recursive: true });
	const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		const file = await open(temporary, 'wx');
		try {
			await file.writeFile(content);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
	await syncFolder(folder);
	// A new folder's own entry stands in the folder above it.
	if (firstMade !== undefined) for (let made = resolve(folder); made.length >= resolve(firstMade).length; made = dirname(made)) await syncFolder(dirname(made));
}

/** Forces the names in a folder to disk: a renamed file is only safe when its folder is. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
