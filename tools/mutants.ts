import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hunt } from './mutants/hunt.ts';
import type { Mutant } from './mutants/instrument.ts';
import { instrument } from './mutants/instrument.ts';

/** `npm run mutants`: do the tests notice when the disclosure and audit rooms are wrong? Small faults are put in one by one; each should make a test fail. */
const root = resolve(import.meta.dirname, '..');
const rooms = ['disclosure', 'audit'] as const;
/** Percent of a room's mutants that must be killed. */
const REQUIRED = 85;
const tests = globSync(['src/domain/{disclosure,audit}/**/*.test.ts', 'src/server/release/{protect,history,gate}/*.test.ts', 'src/server/audit/*.test.ts'], { cwd: root })
	// Speed is no behaviour, real data is not everywhere, and what the station does with the rooms reaches everything and notices little.
	.filter((file) => !/\/(speed|protect-real-tables|cluster-problem|history|stand-of)\.test\.ts$/.test(file));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const started = performance.now();
const minutes = (): string => ((performance.now() - started) / 60_000).toFixed(1);
const first: Record<string, number> = {};
const mutants: (Mutant & { readonly file: string })[] = [];
const spared: string[] = [];
for (const file of globSync(`src/domain/{${rooms.join()}}/**/*.ts`, { cwd: root }).filter((each) => !/\.test(-data)?\.ts$/.test(each)).sort()) {
	first[file] = mutants.length;
	const found = instrument(readFileSync(join(root, file), 'utf8'), mutants.length);
	mutants.push(...found.mutants.map((mutant) => ({ ...mutant, file })));
	spared.push(...found.spared.map((reason) => `  ${file} ${reason}`));
}
const killed = await hunt({ root, first, mutants: mutants.length, tests }, (line) => console.log(`${minutes().padStart(5)} min  ${line}`));

const percent = (ids: readonly number[]): number => (100 * ids.filter((id) => killed.has(id)).length) / ids.length;
for (const room of rooms) {
	const ids = [...mutants.keys()].filter((id) => mutants[id]!.file.startsWith(`src/domain/${room}/`));
	console.log(`\n${room}`);
	for (const [file, own] of Map.groupBy(ids, (id) => mutants[id]!.file)) {
		console.log(`  ${percent(own).toFixed(0).padStart(3)} %  ${file}  (${own.length})`);
		for (const id of own) if (!killed.has(id)) console.log(`           ${mutants[id]!.line}: ${mutants[id]!.from}  →  ${mutants[id]!.to}`);
	}
	console.log(`  ${percent(ids).toFixed(1)} % of ${ids.length} mutants killed; at least ${REQUIRED} %`);
	if (percent(ids) < REQUIRED) process.exitCode = 1;
}
console.log(`\nspared\n${spared.join('\n')}\n${minutes()} min`);
