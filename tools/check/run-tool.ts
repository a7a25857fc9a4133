import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

export interface ToolRun {
	/** Null when the tool was ended by a signal. */
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a tool of node_modules/.bin on the Node that runs us, whatever `node` the machine has. */
export function runTool(root: string, tool: string, args: readonly string[]): Promise<ToolRun> {
	const script = realpathSync(join(root, 'node_modules', '.bin', tool));
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
		let out = '';
		let err = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
		child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out, err }));
	});
}

/** What to say of a tool that stopped without an answer we can read. */
export function crashed(tool: string, run: ToolRun): string {
	return `${tool} stopped with code ${run.code ?? 'signal'} and no readable answer:\n    ${(run.err || run.out).trim().slice(-600).replaceAll('\n', '\n    ')}`;
}
