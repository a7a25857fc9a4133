import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the project, ending with a slash. */
export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;

/** A child ended with a code that its caller did not expect; the message holds the end of what it said. */
export class ChildFailed extends Error {
	override readonly name = 'ChildFailed';
}

/**
 * Runs a script of the project in a process of its own, so that this one goes on answering and never opens what the child opens.
 * @param script path inside the project
 * @throws ChildFailed; AbortError when `signal` ends it
 */
export async function runChild(script: string, args: readonly string[], environment: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
	signal.throwIfAborted();
	const child = spawn(process.execPath, ['--import', endWithParent, script, ...args], {
		cwd: projectFolder, env: { ...process.env, ...environment, KECK_PARENT: String(process.pid) }, stdio: ['pipe', 'pipe', 'pipe']
	});
	let said = '';
	const listen = (chunk: Buffer): void => {
		said = (said + chunk.toString()).slice(-4000);
	};
	child.stdout.on('data', listen);
	child.stderr.on('data', listen);
	// SIGKILL at once: every step is made to survive it, and Ctrl-C promises an end within a second.
	const end = (): void => {
		child.kill('SIGKILL');
	};
	signal.addEventListener('abort', end);
	try {
		const code = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		signal.throwIfAborted();
		if (code !== 0) throw new ChildFailed(`${script} ${args.join(' ')} endete mit ${code ?? 'einem Signal'}.\n${said.trimEnd()}`);
	} finally {
		signal.removeEventListener('abort', end);
	}
}
