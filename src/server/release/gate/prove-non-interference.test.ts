import { expect, test } from 'vitest';
import { composeRelease } from '../compose/compose-release.ts';
import { proveNonInterference } from './prove-non-interference.ts';
import { confidential, verdicts } from './small-cubes.test-data.ts';
import { worldOf } from './world-of.ts';

const { files } = composeRelease(confidential, verdicts);
const world = worldOf(confidential, verdicts, [Float64Array.of(20, 12, 8, 0)]);

test('counts what it compared', () => {
	expect(files.get('grundgroessen/ew.json')).toContain('"value":[20,12,null,null]');
	expect(proveNonInterference(files, verdicts, [world])).toEqual({ worlds: 1, files: files.size });
	expect(proveNonInterference(files, verdicts, [])).toEqual({ worlds: 0, files: files.size });
});
test('other bytes, another order, more and fewer files are bugs, named by the file', () => {
	const prove = (changed: (all: [string, string][]) => [string, string][]) => () => proveNonInterference(new Map(changed([...files])), verdicts, [world]);
	expect(prove((all) => all.map(([name, text]) => [name, name.startsWith('grund') ? `${text} ` : text]))).toThrow(/^gate: „grundgroessen\/ew.json“ depends on what is withheld$/);
	expect(prove((all) => all.toReversed())).toThrow(/^gate: which files there are .* from „katalog.json“ on$/);
	expect(prove((all) => [...all, ['noch.json', '{}']])).toThrow(/from „noch.json“ on$/);
	expect(prove((all) => all.slice(0, -1))).toThrow(/^gate: „katalog.json“ is there because of what is withheld$/);
});
test('a world like the truth proves nothing', () => {
	expect(() => proveNonInterference(files, verdicts, [worldOf(confidential, verdicts, [null])])).toThrow(/proves nothing/);
});
