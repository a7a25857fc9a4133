import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateMusterstadt } from './generate.ts';

/** Path → SHA-256 of every file under a folder. */
function hashesUnder(folder: string): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((p) => statSync(join(folder, p)).isFile()).sort();
	return new Map(paths.map((p) => [p, createHash('sha256').update(readFileSync(join(folder, p))).digest('hex')]));
}

describe('generateMusterstadt', () => {
	it('writes the same bytes each time, in less than three seconds of processor time', () => {
		const folders = [mkdtempSync(join(tmpdir(), 'musterstadt-')), mkdtempSync(join(tmpdir(), 'musterstadt-'))] as const;
		try {
			const start = process.cpuUsage();
			generateMusterstadt(folders[0]);
			// processor time, not wall time: neighbours on a busy machine must not fail it (measured: 1.2 s)
			expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
			generateMusterstadt(folders[1]);
			const first = hashesUnder(folders[0]);
			expect(first.size).toBe(26);
			expect(first.has('beschreibung.yaml')).toBe(true);
			expect(hashesUnder(folders[1])).toEqual(first);
		} finally {
			for (const folder of folders) rmSync(folder, { recursive: true });
		}
	}, 30_000);
});
