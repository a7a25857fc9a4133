import { describe, expect, it } from 'vitest';
import { checkDomainPurity } from '../../tools/check/domain-purity.ts';
import { checkFileSizes, limits } from '../../tools/check/file-sizes.ts';
import { checkNames } from '../../tools/check/names.ts';
import type { Outcome } from '../../tools/check/outcome.ts';
import { intact } from './intact-tree.ts';
import { project, withTree, type Files } from './tiny-tree.ts';

const line = `// ${'x'.repeat(97)}\n`;
const filled = (count: number, bytes: number): Files => Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/domain/area-${at}/area.ts`, line.repeat(Math.ceil(bytes / 101))]));

/** Each own check, and small trees that break it in each of its ways. */
const checks: readonly { readonly check: (root: string) => Outcome; readonly breaches: Readonly<Record<string, Files>> }[] = [
	{ check: checkFileSizes, breaches: {
		'one huge file': { 'src/url/all.ts': line.repeat(limits.largest / 100) },
		'most files too long': filled(60, limits.median + 200),
		'too many long files': { ...filled(10, limits.ninetieth + 200) }
	} },
	{ check: checkNames, breaches: {
		'a folder of leftovers': { 'src/domain/utils/area.ts': '' },
		'a helper': { 'src/url/date-helper.ts': '' },
		'a component in kebab-case': { 'src/ui/page/area-list.svelte': '' },
		'a module in PascalCase': { 'src/url/Addresses.ts': '' },
		'a crowded folder': Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`src/wording/word-${at}.ts`, '']))
	} },
	{ check: checkDomainPurity, breaches: {
		'a clock': { 'src/domain/area/age.ts': 'export const now = new Date();' },
		'another clock': { 'src/domain/area/age.ts': 'export const now = Date.now();' },
		'dice': { 'src/domain/area/age.ts': 'export const chance = Math.random();' }
	} }
];

describe.each(checks)('$check.name', ({ check, breaches }) => {
	it('finds nothing in a tiny intact tree', async () => {
		const outcome = await withTree(intact, async (folder) => check(folder));
		expect(outcome.findings).toEqual([]);
		expect(outcome.scanned).toBeGreaterThan(0);
	});

	it.each(Object.entries(breaches))('finds %s', async (_, files) => {
		const outcome = await withTree({ ...intact, ...files }, async (folder) => check(folder));
		expect(outcome.findings).not.toEqual([]);
	});

	it('finds nothing in the project', () => {
		expect(check(project).findings).toEqual([]);
	});
});
