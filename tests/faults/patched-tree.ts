import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanEnvironment } from '../journeys/harness/surroundings.ts';

const project = resolve(import.meta.dirname, '../..');
const sources = ['src', 'tests/faults/line', 'tests/interference', 'tests/line', 'package.json'];
/** What a build of the pages needs besides. */
const forPages = ['package-lock.json', 'static', 'tsconfig.json', 'vite.config.ts'];

/** One change of a source file. What is looked for must stand there exactly once, or the fault is not the one that was meant. */
export interface Edit {
	readonly file: string;
	readonly find: string;
	readonly replace: string;
}

/** The sources once more, to plant faults in. */
export class PatchedTree {
	readonly folder = mkdtempSync(join(tmpdir(), 'keck-fault-'));

	constructor(withPages = false) {
		const filter = (path: string): boolean => !path.endsWith('.test.ts');
		for (const part of withPages ? [...sources, ...forPages] : sources) cpSync(join(project, part), join(this.folder, part), { recursive: true, filter });
		symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
	}

	/** Works with the faults in place and takes them out again. */
	async with<T>(edits: readonly Edit[], work: () => Promise<T>): Promise<T> {
		const sound = new Map(edits.map(({ file }) => [file, readFileSync(join(this.folder, file), 'utf8')]));
		try {
			for (const { file, find, replace } of edits) {
				const text = readFileSync(join(this.folder, file), 'utf8');
				const times = text.split(find).length - 1;
				if (times !== 1) throw new Error(`${file} holds the place of the fault ${times} times, not once: ${find}`);
				writeFileSync(join(this.folder, file), text.replace(find, () => replace));
			}
			return await work();
		} finally {
			for (const [file, text] of sound) writeFileSync(join(this.folder, file), text);
		}
	}

	/** Runs a script of the tree. @returns exit code and everything it said @param own where its temporary files go */
	run(script: string, args: readonly string[], data: string, own: string): Promise<{ readonly code: number | null; readonly said: string }> {
		return new Promise((done, reject) => {
			const child = spawn(process.execPath, [script, ...args], { cwd: this.folder, env: { ...cleanEnvironment(0, data), TMPDIR: own }, stdio: ['ignore', 'pipe', 'pipe'] });
			let said = '';
			for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
			child.once('error', reject).once('close', (code) => done({ code, said }));
		});
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
