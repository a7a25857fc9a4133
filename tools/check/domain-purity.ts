import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome.ts';
import { projectFiles } from './project-files.ts';

/** What reads a clock or rolls dice. The linter sees `Date.now`; `new Date()` without an argument it does not. */
const impure: readonly (readonly [RegExp, string])[] = [
	[/\bnew Date\(\s*\)/, 'reads the clock: hand the time in'],
	[/\bDate\.now\b/, 'reads the clock: hand the time in'],
	[/\bMath\.random\b/, 'rolls dice: hand a seed in'],
	[/\bcrypto\.(randomUUID|getRandomValues)\b/, 'rolls dice: hand a seed in'],
	[/\bawait\s+fetch\(/, 'uses the network']
];

export function checkDomainPurity(root: string): Outcome {
	const files = projectFiles(root).filter((file) => /^src\/domain\/.*(?<!\.test|\.test-data)\.ts$/.test(file));
	const findings = files.flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n').flatMap((line, at) =>
		impure.filter(([sign]) => sign.test(line)).map(([, why]) => `${file}:${at + 1} ${why}`)));
	return { name: 'pure domain', scanned: files.length, findings };
}
