import { describe, expect, it } from 'vitest';
import { checkLint } from '../../tools/check/lint.ts';
import { passed } from '../../tools/check/outcome.ts';
import { judge } from './tree-with-tools.ts';

describe('the linter', () => {
	it('is content with a clean tree', async () => {
		expect(passed(await judge(checkLint, {}))).toBe(true);
	});

	it.each([
		['any', 'src/url/x.ts', 'export const x: any = 1;\n', 'no-explicit-any'],
		['a silent catch', 'src/url/x.ts', 'try { JSON.parse(\'\'); } catch {}\n', 'no-empty'],
		['a word on the console', 'src/ui/x.ts', 'console.log(1);\n', 'no-console'],
		['the clock in the domain', 'src/domain/area/x.ts', 'export const x = Date.now();\n', 'no-restricted-properties'],
		['chance in the domain', 'src/domain/area/x.ts', 'export const x = Math.random();\n', 'no-restricted-properties'],
		['the network in the domain', 'src/domain/area/x.ts', 'export const x = () => fetch(\'/\');\n', 'no-restricted-globals'],
		['a reader of spreadsheets with known holes', 'src/server/intake/x.ts', 'import { read } from \'xlsx\';\n\nexport const x = read;\n', 'no-restricted-imports']
	])('sees %s', async (_, file, source, rule) => {
		const outcome = await judge(checkLint, { [file]: source });
		expect(outcome.findings.filter((finding) => finding.startsWith(file)).join()).toContain(rule);
	});

	it('that looked at nothing has not passed', async () => {
		const outcome = await judge(checkLint, { '.oxlintrc.json': JSON.stringify({ ignorePatterns: ['**'] }) });
		expect(passed(outcome)).toBe(false);
	});
});
