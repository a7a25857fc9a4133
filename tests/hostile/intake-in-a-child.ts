import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const measure = new URL('./report-memory.ts', import.meta.url).href;

export interface IntakeRun {
	/** null: it was killed when the time was over. */
	readonly code: number | null;
	readonly said: string;
	readonly seconds: number;
	/** Largest resident memory of the process, MB. */
	readonly memory: number;
}

/** `keck intake … --commit` the way an office runs it, in a process of its own that ends after `limit` seconds. `scratch` becomes its folder for temporary files. */
export async function intakeInAChild(read: string, data: string, scratch: string, limit: number): Promise<IntakeRun> {
	const started = performance.now();
	const child = spawn(process.execPath, ['--import', measure, 'src/cli/keck.ts', 'intake', read, '--commit'], {
		cwd: project, env: { ...process.env, KECK_DATA: data, KECK_ROLE: 'all', TMPDIR: scratch }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], timeout: limit * 1000, killSignal: 'SIGKILL'
	});
	let said = '';
	let measured = '';
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { said += text; });
	const [, , , report] = child.stdio;
	report?.on('data', (bytes: Buffer) => { measured += bytes.toString(); });
	const code = await new Promise<number | null>((done, failed) => {
		child.once('error', failed);
		child.once('close', done);
	});
	return { code, said, seconds: (performance.now() - started) / 1000, memory: Number(measured) / 1024 };
}
