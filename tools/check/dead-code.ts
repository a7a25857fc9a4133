import type { Outcome } from './outcome.ts';
import { crashed, runTool } from './run-tool.ts';

interface Report {
	readonly issues: readonly ({ readonly file: string } & Readonly<Record<string, unknown>>)[];
}

/**
 * Files, exports and packages nobody uses. knip reports nothing of how much it read, so the tool's own count of
 * entry files stands in for it; tests/rooms proves with a dead export that it looks.
 */
export async function checkDeadCode(root: string): Promise<Outcome> {
	const run = await runTool(root, 'knip', ['--reporter', 'json', '--no-progress']);
	const start = run.out.indexOf('{');
	if (start < 0 || (run.code !== 0 && run.code !== 1)) return { name: 'dead code', scanned: 0, findings: [crashed('knip', run)] };
	const report = JSON.parse(run.out.slice(start)) as Report;
	const findings = report.issues.flatMap((issue) => Object.entries(issue).flatMap(([kind, found]) => (Array.isArray(found) ? found : []).map((each) => `${issue.file}: ${kind} ${name(each)}`)));
	if (findings.length === 0 && run.code !== 0) findings.push(crashed('knip', run));
	return { name: 'dead code', scanned: 1, findings };
}

function name(found: unknown): string {
	return typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : JSON.stringify(found);
}
