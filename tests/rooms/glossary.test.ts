import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSource, projectFiles } from '../../tools/check/project-files.ts';
import { project } from './tiny-tree.ts';

const rows = [...readFileSync(join(project, 'docs/glossary.md'), 'utf8').matchAll(/^\| ([^|]+) \| [^|]+ \| `([^`]+)` \|/gm)].map((row) => ({ term: row[1] ?? '', name: row[2] ?? '' }));
const source = projectFiles(project).filter((file) => file.startsWith('src/') && isSource(file)).map((file) => `${file}\n${readFileSync(join(project, file), 'utf8')}`).join('\n');

describe('the glossary', () => {
	it('holds two dozen terms or so, each once', () => {
		expect(rows.length).toBeGreaterThan(18);
		expect(new Set(rows.map((row) => row.term)).size).toBe(rows.length);
	});

	it.each(rows)('$term is called $name in the code', ({ name }) => {
		expect(new RegExp(`\\b${name}\\b`).test(source)).toBe(true);
	});
});
