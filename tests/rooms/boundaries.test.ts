import { describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { checkBoundaries } from '../../tools/check/boundaries.ts';
import { breaches } from './breaches.ts';
import { intact } from './intact-tree.ts';
import { project, withTree } from './tiny-tree.ts';

const rulesBroken = (findings: readonly string[]): string[] => [...new Set(findings.map((finding) => finding.slice(0, finding.indexOf(':'))))];

describe('import rules', () => {
	it('find nothing in a tiny intact tree, and look at every file of it', async () => {
		const outcome = await withTree(intact, (folder) => checkBoundaries(folder));
		expect(outcome.findings).toEqual([]);
		expect(outcome.scanned).toBe(Object.keys(intact).filter((file) => /^(src|demo)\//.test(file)).length);
	});

	it.each(breaches)('$rule: $what', async ({ rule, files }) => {
		const outcome = await withTree({ ...intact, ...files }, (folder) => checkBoundaries(folder));
		expect(rulesBroken(outcome.findings)).toEqual([rule]);
	});

	it('are not silent when the tool refuses one of them', async () => {
		const unsafe = { name: 'unsafe', severity: 'error', from: { path: '(a+)+(b+)+$' }, to: {} };
		await expect(withTree(intact, (folder) => checkBoundaries(folder, [unsafe]))).rejects.toThrow(/unsafe|safe/i);
	});

	it('have a canary each', () => {
		expect(config.forbidden.map((rule) => rule.name).filter((name) => !breaches.some((breach) => breach.rule === name))).toEqual([]);
	});

	it('have a sentence for people each', () => {
		expect(config.forbidden.filter((rule) => !/\.$/.test(rule.comment)).map((rule) => rule.name)).toEqual([]);
	});

	it('hold in the project itself', async () => {
		const outcome = await checkBoundaries(project);
		expect(outcome.findings).toEqual([]);
		expect(outcome.scanned).toBeGreaterThan(50);
	});
});
