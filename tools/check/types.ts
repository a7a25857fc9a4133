import type { Outcome } from './outcome.ts';
import { crashed, runTool } from './run-tool.ts';

/** TypeScript and Svelte types over everything: product, demo, tests, bench, tools. Warnings (accessibility among them) count. */
export async function checkTypes(root: string): Promise<Outcome> {
	const sync = await runTool(root, 'svelte-kit', ['sync']);
	if (sync.code !== 0) return { name: 'types', scanned: 0, findings: [crashed('svelte-kit sync', sync)] };
	const run = await runTool(root, 'svelte-check', ['--output', 'machine', '--tsconfig', './tsconfig.json', '--fail-on-warnings']);
	const lines = run.out.split('\n').map((line) => line.replace(/^\d+ /, ''));
	const end = lines.map((line) => /^COMPLETED (\d+) FILES (\d+) ERRORS (\d+) WARNINGS/.exec(line)).find((match) => match !== null);
	if (!end) return { name: 'types', scanned: 0, findings: [crashed('svelte-check', run)] };
	const findings = lines.filter((line) => line.startsWith('ERROR ') || line.startsWith('WARNING '));
	if (findings.length === 0 && run.code !== 0) findings.push(crashed('svelte-check', run));
	return { name: 'types', scanned: Number(end[1]), findings };
}
