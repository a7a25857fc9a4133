import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project } from './tiny-tree.ts';

/** `file` · `function` in one table row: a step on the way of a figure. */
const steps = [...readFileSync(join(project, 'docs/life-of-a-figure.md'), 'utf8').matchAll(/^\| \d+ \| `([^`]+)` \| `([^`]+)` \|/gm)].map((row) => ({ file: row[1] ?? '', name: row[2] ?? '' }));

describe('the life of a figure', () => {
	it('has a dozen steps or more', () => {
		expect(steps.length).toBeGreaterThanOrEqual(12);
	});

	it.each(steps)('passes $name in $file', ({ file, name }) => {
		const source = readFileSync(join(project, file), 'utf8');
		const called = file.endsWith('.svelte') ? file.endsWith(`/${name}.svelte`) || new RegExp(`\\b${name}\\b`).test(source) : new RegExp(`\\b(function\\*?|const|class|async)\\s+${name}\\b`).test(source) || new RegExp(`^\\t(async |static |get )*\\*?${name}\\(`, 'm').test(source);
		expect(called, `${name} in ${file}`).toBe(true);
	});

	it('visits the stations in their order', () => {
		const stations = steps.map((step) => /^src\/server\/(intake|ledger|release|snapshot)\//.exec(step.file)?.[1]).filter((station) => station !== undefined);
		expect([...new Set(stations)]).toEqual(['intake', 'ledger', 'release', 'snapshot']);
	});
});
