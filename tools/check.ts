import { resolve } from 'node:path';
import { checkBoundaries } from './check/boundaries.ts';
import { checkDeadCode } from './check/dead-code.ts';
import { checkDomainPurity } from './check/domain-purity.ts';
import { checkFileSizes } from './check/file-sizes.ts';
import { checkLint } from './check/lint.ts';
import { checkNames } from './check/names.ts';
import { passed, type Outcome } from './check/outcome.ts';
import { checkTypes } from './check/types.ts';

/** `npm run check`: everything that can be judged without running the product, with one summary at the end. */
const root = resolve(import.meta.dirname, '..');
const started = performance.now();

/** A check that throws has failed; its words are its finding. */
async function attempt(name: string, check: () => Outcome | Promise<Outcome>): Promise<Outcome> {
	try {
		return await check();
	} catch (fault) {
		return { name, scanned: 0, findings: [fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)] };
	}
}

const outcomes = await Promise.all([
	attempt('types', () => checkTypes(root)),
	attempt('lint', () => checkLint(root)),
	attempt('boundaries', () => checkBoundaries(root)),
	attempt('dead code', () => checkDeadCode(root)),
	attempt('pure domain', () => checkDomainPurity(root)),
	attempt('file sizes', () => checkFileSizes(root)),
	attempt('names', () => checkNames(root))
]);

for (const { name, findings } of outcomes) {
	if (findings.length > 0) console.log(`\n${name}\n${findings.map((line) => `  ${line}`).join('\n')}`);
}
console.log('');
for (const outcome of outcomes) {
	const verdict = passed(outcome) ? 'ok    ' : outcome.scanned === 0 ? 'DEAF  ' : 'FAILED';
	console.log(`${verdict} ${outcome.name.padEnd(12)} ${outcome.scanned} looked at, ${outcome.findings.length} findings`);
}
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = outcomes.every(passed) ? 0 : 1;
