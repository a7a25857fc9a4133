import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProcess } from './node-process.ts';
import { Refusal } from './refusal.ts';
import { takeServerLock } from './server-lock.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('takeServerLock', () => {
	it('refuses a second server on the same data and lets it in when the first has ended', () => {
		const first = takeServerLock(folder);
		expect(() => takeServerLock(folder)).toThrow(/läuft schon ein KECK-Server/);
		first.release();
		takeServerLock(folder).release();
	});

	it('lets one public and one desk server share the data, but nobody beside a server that does both', () => {
		const open = takeServerLock(folder, 'public');
		const desk = takeServerLock(folder, 'desk');
		expect(() => takeServerLock(folder, 'all')).toThrow(Refusal);
		expect(() => takeServerLock(folder, 'public')).toThrow(Refusal);
		desk.release();
		// A refused "all" must not have kept the half it could get.
		expect(() => takeServerLock(folder, 'all')).toThrow(Refusal);
		takeServerLock(folder, 'desk').release();
		open.release();
	});

	it('is kept although nobody remembers it, and let go by the operating system when the server is killed', async () => {
		const server = nodeProcess(`
			import { takeServerLock } from '#server/base/server-lock.ts';
			import { setFlagsFromString } from 'node:v8';
			import { runInNewContext } from 'node:vm';
			takeServerLock(${JSON.stringify(folder)});
			setFlagsFromString('--expose-gc');
			for (let n = 0; n < 5; n++) { runInNewContext('gc')(); await new Promise((resolve) => setTimeout(resolve, 5)); }
			console.log('locked');
			setInterval(() => {}, 1000);`);
		await expect.poll(server.said, { timeout: 10_000 }).toContain('locked');
		expect(() => takeServerLock(folder)).toThrow(Refusal);
		server.child.kill('SIGKILL');
		await server.ended;
		takeServerLock(folder).release();
	});
});
