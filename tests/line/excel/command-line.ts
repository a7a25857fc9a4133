import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runCommand } from '#cli/run-command.ts';

export interface CommandLine {
	/** Where the office keeps its files. */
	readonly folder: string;
	/** Where the atlas keeps its own. */
	readonly data: string;
	/** What it says comes without its line breaks. */
	keck(...words: string[]): Promise<{ readonly code: number; readonly out: string }>;
	done(): void;
}

/** The command line over folders of its own. */
export function commandLine(): CommandLine {
	const folder = mkdtempSync(join(tmpdir(), 'keck-excel-'));
	const data = join(folder, 'data');
	vi.stubEnv('KECK_DATA', data);
	return {
		folder, data,
		async keck(...words) {
			let out = '';
			const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (out += text) });
			return { code, out: out.replace(/\s+/g, ' ') };
		},
		done() {
			vi.unstubAllEnvs();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
