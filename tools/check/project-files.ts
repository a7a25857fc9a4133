import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Folders that no check of ours looks into. */
const foreign = ['node_modules', 'build', '.svelte-kit', '.keck', '.git'];

/** All files of the project as paths with `/`, sorted. Read from disk, so that files not yet in git count too. */
export function projectFiles(root: string): string[] {
	return globSync('**/*', { cwd: root, withFileTypes: true, exclude: (entry) => foreign.includes(entry.name) })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}${sep}${entry.name}`.slice(root.length + 1).split(sep).join('/'))
		.sort();
}

/** Source that people read, as opposed to data: what the size rule is about. */
export function isSource(file: string): boolean {
	return /\.(ts|mjs|svelte|css|html)$/.test(file) && !file.startsWith('tests/pictures/output/');
}
