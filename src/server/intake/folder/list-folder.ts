import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const MOST_FILES = 500;
const DEPTH = 3;

/** Paths of the files of a folder and its folders, relative to it, in the order of their names. Hidden ones are left. */
export async function listFolder(folder: string, inside = '', depth = DEPTH): Promise<string[]> {
	const entries = (await readdir(join(folder, inside), { withFileTypes: true })).filter((e) => !e.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
	const found: string[] = [];
	for (const entry of entries) {
		const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
		if (entry.isFile()) found.push(path);
		else if (entry.isDirectory() && depth > 0) found.push(...await listFolder(folder, path, depth - 1));
	}
	return found.slice(0, MOST_FILES);
}
