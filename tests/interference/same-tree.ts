import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder, by path, in order. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** What the two folders do not have in common: paths that only one has, and paths with other bytes. Sizes are equal where bytes are. */
export function treeDifferences(a: string, b: string, except: readonly string[] = []): string[] {
	const [ofA, ofB] = [new Set(filesOf(a)), new Set(filesOf(b))];
	return [
		...[...ofA].filter((path) => !ofB.has(path)).map((path) => `${path}: only in the first`), ...[...ofB].filter((path) => !ofA.has(path)).map((path) => `${path}: only in the second`),
		...[...ofA].filter((path) => ofB.has(path) && !except.includes(path) && !readFileSync(join(a, path)).equals(readFileSync(join(b, path)))).map((path) => `${path}: other bytes`)
	];
}
