import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface NodeProcess {
	readonly child: ChildProcess;
	/** Everything it has said so far. */
	said(): string;
	readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly err: string }>;
}

/** For tests of what happens between processes: runs a piece of module code in a Node of its own, inside the project. */
export function nodeProcess(script: string): NodeProcess {
	const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], { cwd: import.meta.dirname, stdio: ['pipe', 'pipe', 'pipe'] });
	let out = '';
	let err = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
	const ended = new Promise<Awaited<NodeProcess['ended']>>((resolve, reject) => {
		child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, err }));
	});
	return { child, said: () => out, ended };
}
