import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '#wording/finding-kinds.ts';
import { isSource, projectFiles } from '../../tools/check/project-files.ts';
import { project } from './tiny-tree.ts';

const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const rows = [...read('docs/how-to/read-findings.md').matchAll(/^\| `([a-z-]+\*?)` \| (\w+) \| ([^|]+) \|/gm)].map(([, code = '', severity = '', heading = '']) => ({ code, severity, heading: heading.trim() }));
const sources = projectFiles(project).filter((file) => /^src\/(domain\/delivery|server\/intake)\//.test(file) && isSource(file) && !/\.(test|test-data)\.ts$/.test(file)).map(read);

/** Code and severity side by side, as `add` takes them and findings of the description spell them. */
const told = sources.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)',(?: severity:)?\s*'(blocks|warns|notes)'/g)].map(([, code = '', severity = '']) => ({ code, severity })));
/** Words with a code of their own: these functions always block. */
const blocking = sources.flatMap((text) => [...text.matchAll(/'((?:description|catalogue)-[a-z-]+)'|reportUnknownWords\([^\n]*?'(unknown-[a-z-]+)'/g)].map(([, fault, word]) => ({ code: fault ?? word ?? '', severity: 'blocks' })));
/** `workbook-${why}`: a family, its members told apart in a table of words beside it. */
const families = sources.flatMap((text) => [...text.matchAll(/`([a-z]+)-\$\{(?:why|fault|read\.why)\}`/g)].map(([, prefix = '']) => ({ code: `${prefix}-*`, severity: 'blocks' })));
const alone = [{ code: 'geometry-empty', severity: 'warns' }, { code: 'not-borders', severity: 'blocks' }, { code: 'not-geojson', severity: 'blocks' }];
const inSources = new Map([...told, ...blocking, ...families, ...alone].map(({ code, severity }) => [`${code} ${severity}`, { code, severity }]));

describe('the table of all findings', () => {
	it('names each code once, with the heading people see', () => {
		expect(rows.length).toBeGreaterThan(50);
		expect(rows.map(({ code, heading }) => [code, heading])).toEqual(Object.entries(FINDING_KINDS));
	});

	it('names the codes of the sources with their severities, no more and no fewer', () => {
		const spell = (all: Iterable<{ code: string; severity: string }>): string[] => [...all].map(({ code, severity }) => `${code} ${severity}`).sort();
		expect(spell(rows)).toEqual(spell(inSources.values()));
	});
});
