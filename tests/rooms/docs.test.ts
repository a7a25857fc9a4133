import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames } from '#cli/known-commands.ts';
import { namedPaths, readDocument, readDocuments } from './documents.ts';
import { project } from './tiny-tree.ts';

const documents = readDocuments(project);
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string>; devDependencies: Record<string, string> };

/** What `npm run …` and `npm …` in the documents call, and which commands of `keck`. */
function unknownCommands(commands: readonly string[]): string[] {
	return commands.flatMap((line) => {
		const script = /npm run ([\w:-]+)/.exec(line)?.[1] ?? (/npm (start|test)\b/.exec(line)?.[1]);
		const keck = /keck -- ([a-z-]+)/.exec(line)?.[1];
		return [
			...(script !== undefined && !(script in manifest.scripts) ? [`npm run ${script}`] : []),
			...(keck !== undefined && !['help', ...commandNames()].includes(keck) ? [`keck ${keck}`] : [])
		];
	});
}

describe.each(documents)('$file', (document) => {
	it('names only paths that exist', () => {
		expect(namedPaths(document).filter((path) => !existsSync(join(project, path)))).toEqual([]);
	});

	it('links only to what exists', () => {
		expect(document.links.filter((link) => !existsSync(join(project, dirname(document.file), link)))).toEqual([]);
	});

	it('names only commands that exist', () => {
		expect(unknownCommands(document.commands)).toEqual([]);
	});
});

describe('the documents', () => {
	it('are found', () => {
		expect(documents.map((document) => document.file)).toEqual(expect.arrayContaining(['README.md', 'docs/glossary.md', 'docs/life-of-a-figure.md', 'docs/dependencies.md']));
	});

	it('are read by a reader that notices a dead path, link and command', () => {
		const dead = readDocument('x.md', 'See `src/gone.ts` and [there](gone.md).\n\n```sh\nnpm run gone && npm run keck -- vanish\n```\n');
		expect(namedPaths(dead)).toEqual(['src/gone.ts']);
		expect(dead.links).toEqual(['gone.md']);
		expect(unknownCommands(dead.commands)).toEqual(['npm run gone', 'keck vanish']);
	});

	it('begin in the README with the two commands', () => {
		const commands = documents.find((document) => document.file === 'README.md')?.commands ?? [];
		expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
	});

	it('give each dependency its reason, and name no other', () => {
		const text = documents.find((document) => document.file === 'docs/dependencies.md')?.text ?? '';
		const rows = [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
		expect(rows.map((row) => row[1]).sort()).toEqual(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort());
		expect(rows.filter((row) => (row[2] ?? '').length < 20).map((row) => row[1])).toEqual([]);
	});
});
