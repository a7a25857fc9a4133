import { readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, sep } from 'node:path';

export type FoundFiles = { readonly kind: 'files'; readonly names: readonly string[]; readonly pattern: boolean } | { readonly kind: 'outside' };

/**
 * Names under the delivery folder that a name or a pattern (`*` inside one folder) of the description means, sorted. A name that leads
 * out of the folder is refused: a description may come from elsewhere.
 */
export async function findFiles(folder: string, pattern: string): Promise<FoundFiles> {
	const path = normalize(pattern.replaceAll('\\', '/'));
	if (isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) return { kind: 'outside' };
	const inFolder = dirname(path);
	const parts = basename(path).split('*');
	const entries = await list(join(folder, inFolder));
	const names = entries.filter((name) => matches(name.normalize('NFC'), parts.map((p) => p.normalize('NFC')))).sort();
	return { kind: 'files', names: names.map((name) => join(inFolder, name)), pattern: parts.length > 1 };
}

async function list(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder, { withFileTypes: true })).filter((e) => e.isFile()).map((e) => e.name);
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
		throw error;
	}
}

/** The parts between the stars, in order, first and last at the ends. */
function matches(name: string, parts: readonly string[]): boolean {
	const [first = '', ...rest] = parts;
	if (rest.length === 0) return name === first;
	const last = rest.pop() ?? '';
	if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length || name.startsWith('.')) return false;
	let at = first.length;
	for (const part of rest) {
		const found = name.indexOf(part, at);
		if (found < 0 || found + part.length > name.length - last.length) return false;
		at = found + part.length;
	}
	return true;
}
