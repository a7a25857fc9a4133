import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';

/** Runs a program to its end; throws with its last words when it fails. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}): string {
	const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
	if (done.status !== 0) throw new Error(`${command} ${args.slice(0, 4).join(' ')} ended with ${done.status}: ${String(done.stderr).slice(-600)}${String(done.stdout).slice(-600)}`);
	return String(done.stdout);
}

/** Runs Node to its end and says what it cost: processor time in milliseconds, memory at its peak in megabytes. */
export function runMeasured(args: readonly string[], options: SpawnOptions = {}): { cpu: number; peak: number } {
	const tell = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stdout.write('\\n'+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS]))})`;
	const [cpu, peak] = JSON.parse(run(process.execPath, ['--import', tell, ...args], options).split('\n').at(-1) ?? '') as [number, number];
	return { cpu: cpu / 1000, peak: Math.round(peak / 1000) };
}

/** The program's path, or an error that says how to get it. */
export function need(program: string, debian: string, places: readonly string[] = []): string {
	for (const place of places) if (spawnSync('test', ['-x', place]).status === 0) return place;
	const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
	if (found.status !== 0) throw new Error(`${program} is not on this machine: apt-get install ${debian}`);
	return found.stdout.trim();
}

/** Starts a server pinned to one core. */
export function startPinned(core: number, command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
	return spawn('taskset', ['-c', String(core), command, ...args], { stdio: 'ignore', ...options });
}

export async function untilAnswers(url: string, patience = 120_000): Promise<void> {
	for (const end = Date.now() + patience; Date.now() < end; await new Promise((go) => setTimeout(go, 100))) {
		const answer = await fetch(url).catch(() => null);
		await answer?.arrayBuffer();
		if (answer?.ok) return;
	}
	throw new Error(`${url} did not answer`);
}

export async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const gone = new Promise((go) => child.once('exit', go));
	child.kill('SIGTERM');
	await gone;
}
