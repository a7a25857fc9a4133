import type { Outcome } from './outcome.ts';
import { crashed, runTool } from './run-tool.ts';

interface Report {
	readonly number_of_files: number;
	readonly diagnostics: readonly { readonly message: string; readonly code?: string; readonly filename: string; readonly help?: string; readonly labels: readonly { readonly span: { readonly line: number } }[] }[];
}

/** House rules a linter can see: no `any`, no silent catch, no clock or chance in the domain, no console. */
export async function checkLint(root: string): Promise<Outcome> {
	const run = await runTool(root, 'oxlint', ['--format', 'json', '--deny-warnings', '.']);
	const start = run.out.indexOf('{');
	if (start < 0) return { name: 'lint', scanned: 0, findings: [crashed('oxlint', run)] };
	const report = JSON.parse(run.out.slice(start)) as Report;
	const findings = report.diagnostics.map((each) => `${each.filename}:${each.labels[0]?.span.line ?? 0} ${each.message} ${each.help ?? ''} [${each.code ?? 'oxlint'}]`);
	if (findings.length === 0 && run.code !== 0) findings.push(crashed('oxlint', run));
	return { name: 'lint', scanned: report.number_of_files, findings };
}
