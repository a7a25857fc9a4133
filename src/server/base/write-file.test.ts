import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProcess } from './node-process.ts';
import { writeFile } from './write-file.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFile', () => {
	it('makes missing folders, replaces what was there, leaves nothing beside it', async () => {
		const path = join(folder, 'a', 'b', 'x.json');
		await writeFile(path, 'first, and longer');
		await writeFile(path, new TextEncoder().encode('second'));
		expect(readFileSync(path, 'utf8')).toBe('second');
		expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['x.json']);
	});

	it('takes its temporary file away when the place cannot be taken', async () => {
		await mkdir(join(folder, 'x', 'occupied'), { recursive: true });
		await expect(writeFile(join(folder, 'x'), 'text')).rejects.toThrow(/EISDIR|EEXIST|ENOTEMPTY/);
		expect(readdirSync(folder)).toEqual(['x']);
	});

	it('shows whole contents only, also when the writer is killed', async () => {
		const path = join(folder, 'x');
		for (let round = 0; round < 5; round++) {
			const writer = nodeProcess(`
				import { writeFile } from '#server/base/write-file.ts';
				for (let n = 0; ; n++) { await writeFile(${JSON.stringify(path)}, String(n % 10).repeat(500_000)); console.log(n); }`);
			await expect.poll(() => writer.said().length, { timeout: 10_000 }).toBeGreaterThan(2);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
			writer.child.kill('SIGKILL');
			await writer.ended;
			expect(readFileSync(path, 'utf8')).toMatch(/^(\d)\1{499999}$/);
		}
	});
});
