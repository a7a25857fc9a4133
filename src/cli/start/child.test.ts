import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pause } from '#server/base/pause.ts';
import { ChildFailed, runChild } from './child.ts';

const folder = mkdtempSync(join(tmpdir(), 'keck-child-'));
afterAll(() => rmSync(folder, { recursive: true }));
function script(name: string, text: string): string {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}
const never = new AbortController().signal;

/** Waits until a condition holds, at most five seconds. */
async function until(holds: () => boolean): Promise<boolean> {
	for (let i = 0; i < 100 && !holds(); i++) await pause(50);
	return holds();
}
function lives(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
		throw error;
	}
}

describe('runChild', () => {
	test('is done when the child is', async () => {
		await expect(runChild(script('good.mjs', 'process.exitCode = process.argv[2] === "x" && process.env.MARK === "m" ? 0 : 9'), ['x'], { MARK: 'm' }, never)).resolves.toBeUndefined();
	});
	test('a failure carries what the child said last', async () => {
		const failing = runChild(script('bad.mjs', 'console.log("erst"); console.error("dann"); process.exitCode = 1'), [], {}, never);
		await expect(failing).rejects.toThrow(ChildFailed);
		await expect(failing).rejects.toThrow(/endete mit 1\.\n(?:erst\ndann|dann\nerst)/);
	});
	test('ends the child when it is called off', async () => {
		const stop = new AbortController();
		const file = join(folder, 'pid-a');
		const running = runChild(script('slow.mjs', 'import { writeFileSync } from "node:fs"; writeFileSync(process.argv[2], String(process.pid)); setInterval(() => {}, 1000)'), [file], {}, stop.signal);
		const ended = expect(running).rejects.toThrow(/abort/i);
		expect(await until(() => existsSync(file))).toBe(true);
		await pause(50);
		const pid = Number(readFileSync(file, 'utf8'));
		stop.abort();
		await ended;
		expect(lives(pid)).toBe(false);
	});
	test('a child that its own thread and process start by itself is not disturbed', async () => {
		const text = 'import { fork } from "node:child_process"; import { Worker, isMainThread } from "node:worker_threads"; if (process.argv[2] === "fork") process.exit(0); if (isMainThread) { const f = fork(process.argv[1], ["fork"], { stdio: "ignore" }); f.on("exit", (c) => { if (c) process.exitCode = c; }); const w = new Worker(new URL(import.meta.url), { stdin: true }); w.on("exit", (c) => { if (c) process.exitCode = c; }); } else setTimeout(() => {}, 300);';
		await expect(runChild(script('nested.mjs', text), [], {}, never)).resolves.toBeUndefined();
	});
	test('the child ends with its parent, even by kill -9', async () => {
		const file = join(folder, 'pid-b');
		const slow = script('slower.mjs', 'import { writeFileSync } from "node:fs"; writeFileSync(process.argv[2], String(process.pid)); setInterval(() => {}, 1000)');
		const parent = spawn(process.execPath, ['--input-type=module', '-e', `import { runChild } from ${JSON.stringify(join(import.meta.dirname, 'child.ts'))}; await runChild(${JSON.stringify(slow)}, [${JSON.stringify(file)}], {}, new AbortController().signal);`], { stdio: 'ignore' });
		expect(await until(() => existsSync(file))).toBe(true);
		await pause(50);
		const pid = Number(readFileSync(file, 'utf8'));
		expect(lives(pid)).toBe(true);
		parent.kill('SIGKILL');
		expect(await until(() => !lives(pid))).toBe(true);
	});
});
