import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditor } from './auditor.ts';
import { PatchedTree } from './patched-tree.ts';
import type { Fault } from './planted/fault.ts';
import { faultsInAnswers } from './planted/in-answers.ts';
import { faultsInFiles } from './planted/in-files.ts';
import { faultsInVerdicts } from './planted/in-verdicts.ts';
import { faultsInWhatIsJoined } from './planted/in-what-is-joined.ts';
import { town, townWithFewChildren, townWithSmallDistrict } from './planted/town.ts';
import { tryFault } from './try-fault.ts';

const long = process.env['KECK_LONG'] === '1';
const named = (which: (fault: Fault) => boolean): [string, Fault][] => [...faultsInFiles, ...faultsInAnswers, ...faultsInVerdicts, ...faultsInWhatIsJoined].filter(which).map((fault) => [fault.name, fault]);

let tree: PatchedTree;
beforeAll(() => { tree = new PatchedTree(); });
afterAll(() => tree.remove());

test.each([['the town', town], ['the town with a small district', townWithSmallDistrict], ['the town with few children', townWithFewChildren]])('%s as we build it: nobody objects', async (_, counts) => {
	await tryFault(tree, [], counts, true, async ({ by, message, differs, compared, data, slug }) => {
		expect([by, message, differs]).toEqual([null, '', []]);
		expect(compared).toBeGreaterThan(500);
		expect(await auditor(data, slug)).toEqual([]);
	});
});

describe('what depends on withheld numbers is caught', () => {
	test.each(named((fault) => fault.caughtBy !== 'audit'))('%s', async (_, { edits, caughtBy, shows, alsoAt, counts = town }) => {
		await tryFault(tree, edits, counts, long || alsoAt !== undefined, ({ by, message, differs }) => {
			expect(by).toBe(caughtBy);
			if (by === 'bytes') expect(differs.filter((name) => shows.test(name))).not.toEqual([]);
			else expect(message).toMatch(shows);
			// Two detectors that share no line: where the gate objects, the readers of both worlds would have seen it too.
			if (by === 'gate' && (long || alsoAt)) expect(differs.filter((name) => (alsoAt ?? /^(file|manifest)/).test(name))).not.toEqual([]);
		});
	});
});

describe('what is the same in all worlds no comparison sees, and the audit does', () => {
	test.each(named((fault) => fault.caughtBy === 'audit'))('%s', async (_, { edits, shows, counts = town }) => {
		await tryFault(tree, edits, counts, true, async ({ by, differs, data, slug }) => {
			// The report compares with the earlier release, which told everything: it may say other things about other worlds.
			expect([by === 'gate', differs.filter((name) => name !== 'report')]).toEqual([false, []]);
			expect((await auditor(data, slug)).filter((finding) => shows.test(finding))).not.toEqual([]);
		});
	});
});
