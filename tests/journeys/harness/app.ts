import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cleanEnvironment, freePort, startWords } from './surroundings.ts';

const project = resolve(import.meta.dirname, '../../..');

/** The real product as a process of its own, started the way `npm start` starts it. */
export class App {
	readonly address: string;
	readonly data: string;
	readonly #child: ChildProcess;
	#output = '';

	private constructor(port: number, data: string, more: NodeJS.ProcessEnv, cwd: string) {
		this.address = `http://localhost:${port}`;
		this.data = data;
		this.#child = spawn(process.execPath, startWords(project), { cwd, env: { ...cleanEnvironment(port, data), ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { this.#output += text; });
	}

	/** @param data the data folder of an earlier app; a fresh one when left out @param more settings beside the usual ones @param cwd another copy of the project */
	static async start(data: string = mkdtempSync(join(tmpdir(), 'keck-journey-')), more: NodeJS.ProcessEnv = {}, cwd = project): Promise<App> {
		return new App(await freePort(), data, more, cwd);
	}

	/** Everything it has said so far. */
	get output(): string {
		return this.#output;
	}

	/** Resolves with the exit code, or the signal that ended it. */
	ended(): Promise<number | NodeJS.Signals> {
		const { exitCode, signalCode } = this.#child;
		if (exitCode !== null || signalCode !== null) return Promise.resolve(exitCode ?? signalCode ?? 'SIGKILL');
		return new Promise((done) => this.#child.once('close', (code, signal) => done(code ?? signal ?? 'SIGKILL')));
	}

	async kill(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
		const ended = this.ended();
		this.#child.kill(signal);
		return ended;
	}

	/** Waits until `/healthz` says that the pages are served. @returns milliseconds it took */
	async ready(limit = 240_000): Promise<number> {
		return this.until(async () => (await this.status('/healthz')) === 200, limit);
	}

	/** Waits for a condition; an app that ends before fails with what it said. @returns milliseconds it took */
	async until(condition: () => Promise<boolean>, limit: number): Promise<number> {
		const started = performance.now();
		while (!(await condition())) {
			const end = this.#child.exitCode ?? this.#child.signalCode;
			if (end !== null) throw new Error(`KECK ended with ${end} before it was ready:\n${this.#output}`);
			if (performance.now() - started > limit) throw new Error(`KECK was not ready after ${limit} ms:\n${this.#output}`);
			await pause(100);
		}
		return performance.now() - started;
	}

	/** HTTP status of an address, 0 while nobody answers. */
	async status(path: string): Promise<number> {
		try {
			const answer = await fetch(this.address + path, { redirect: 'manual' });
			await answer.arrayBuffer();
			return answer.status;
		} catch (fault) {
			// Nobody listens yet, or not any more: that is what is being asked. Anything else is a fault.
			if (fault instanceof TypeError) return 0;
			throw fault;
		}
	}

	async stop(): Promise<void> {
		await this.kill('SIGTERM');
		rmSync(this.data, { recursive: true, force: true });
	}
}
