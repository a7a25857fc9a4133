import type { Outcome } from './outcome.ts';
import { isSource, projectFiles } from './project-files.ts';

/** Names that say where something was put instead of what it is. */
const vague = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'manager', 'managers']);
/** A folder with more files wants a noun in between. Tests do not count, nor do commands. */
const crowded = 20;

export function checkNames(root: string): Outcome {
	const files = projectFiles(root);
	const findings: string[] = [];
	for (const file of files) {
		const word = file.split(/[/.\-_]/).find((part) => vague.has(part.toLowerCase()));
		if (word !== undefined) findings.push(`${file}: „${word}“ says nothing; name the noun`);
		if (isSource(file) && !wellSpelt(file)) findings.push(`${file}: files are kebab-case, components PascalCase`);
	}
	const perFolder = Map.groupBy(files.filter((file) => isSource(file) && !file.includes('.test.') && !/^src\/cli\/[a-z]+\.ts$/.test(file)), (file) => file.slice(0, file.lastIndexOf('/')));
	for (const [folder, inside] of perFolder) if (inside.length > crowded) findings.push(`${folder} holds ${inside.length} files; it wants a noun in between`);
	return { name: 'names', scanned: files.length, findings };
}

function wellSpelt(file: string): boolean {
	const name = file.slice(file.lastIndexOf('/') + 1);
	if (file.startsWith('src/routes/')) return /^\+[a-z]+([.@][a-z]+)*\.(svelte|ts)$/.test(name) || kebab.test(name) || pascal.test(name);
	return name.endsWith('.svelte') ? pascal.test(name) : kebab.test(name) || /^\.[a-z-]+\.mjs$/.test(name);
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|mjs|css|html)$/;
const pascal = /^[A-Z][A-Za-z0-9]*\.svelte$/;
