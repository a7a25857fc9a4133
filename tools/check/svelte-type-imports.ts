import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { judgeImport } from './judge-import.ts';

/**
 * Type-only imports inside .svelte files are invisible to dependency-cruiser (the compiler drops them first).
 * This judges them from the text. No chains: every room has its own closed list.
 */
export async function svelteTypeImports(folder: string): Promise<{ files: string[]; violations: string[] }> {
	const files = globSync('src/**/*.svelte', { cwd: folder }).map((file) => file.split(sep).join('/')).sort();
	const aliases = readAliases(folder);
	const violations = files.flatMap((file) => importsOf(readFileSync(join(folder, file), 'utf8')).flatMap((target) => judgeImport(file, resolve(file, target, aliases))));
	return { files, violations };
}

/** Module names after `import … from`, `import()` and `export … from`; a superset of the type-only ones does no harm. */
function importsOf(source: string): string[] {
	return [...source.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((match) => match[1] ?? '');
}

function readAliases(folder: string): [string, string][] {
	const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { imports?: Record<string, string> };
	return Object.entries(manifest.imports ?? {}).map(([alias, path]) => [alias.replace('*', ''), path.replace('./', '').replace('*', '')]);
}

function resolve(file: string, target: string, aliases: [string, string][]): string {
	if (target.startsWith('.')) return posix.join(dirname(file), target);
	const alias = aliases.find(([prefix]) => target.startsWith(prefix));
	return alias ? alias[1] + target.slice(alias[0].length) : `node_modules/${target}/`;
}
