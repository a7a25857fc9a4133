import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Job, Line, Reach } from './job.ts';

/** What is hunted where: sources with their first mutants, and the tests that may kill them. */
export interface Ground {
	readonly root: string;
	readonly first: Readonly<Record<string, number>>;
	readonly mutants: number;
	readonly tests: readonly string[];
}

/** Without a new line in the log for so long, a process hangs. It is longer than any test takes. */
const HANGS_AFTER = 40_000;
const AT_ONCE = 2;

/** Numbers of the killed mutants. @throws Error when a test fails without any mutant. */
export async function hunt(ground: Ground, say: (line: string) => void): Promise<ReadonlySet<number>> {
	const { lines, code } = await runJob(ground, { kind: 'survey', files: ground.tests, ids: [], reach: [] });
	const reach = Map.groupBy(lines.flatMap((line) => ('reach' in line ? [line] : [])), (line) => line.file);
	const broken = [...reach.values()].flat().filter((line) => !line.reach.passed).map((line) => line.reach.test);
	if (code !== 0) throw new Error(`the tests must pass before mutants say anything: ${broken.join(', ')}`);
	const files = [...reach].map(([file, found]) => ({ file, reach: found.map((each) => each.reach), ms: found.reduce((sum, each) => sum + each.reach.ms, 0) })).sort((a, b) => a.ms - b.ms);
	say(`${ground.mutants} mutants, ${files.length} test files`);

	const killed = new Set<number>();
	const alone = new Set<number>();
	const loaded = new Set(files.flatMap(({ reach: [one] }) => one!.loaded)).difference(new Set(files.flatMap((each) => each.reach.flatMap(({ ids }) => ids))));
	await Promise.all(Array.from({ length: AT_ONCE }, async (_, worker) => {
		for (const { file, reach: inFile } of files) {
			const reached = new Set(inFile.flatMap((each) => each.ids));
			let left = [...reached].filter((id) => id % AT_ONCE === worker && !killed.has(id));
			while (left.length > 0) left = await chase(ground, file, inFile, left, killed, alone);
			say(`${file}: ${killed.size} killed so far`);
		}
	}));
	// What is reached only while a file is loaded shows in a process of its own, and so does what spoilt one.
	const queue = [...new Set([...loaded, ...alone])].filter((id) => !killed.has(id));
	say(`${queue.length} more by themselves`);
	await Promise.all(Array.from({ length: AT_ONCE }, async () => {
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			const told = files.filter(({ reach: inFile }) => inFile.some((each) => each.ids.includes(id) || each.loaded.includes(id)));
			const run = await runJob(ground, { kind: 'alone', files: told.map(({ file }) => file), ids: [id], reach: [] });
			if (run.code !== 0) killed.add(id);
		}
	}));
	return killed;
}

/** One process with one test file; returns what is left to try where the process had to be ended. */
async function chase(ground: Ground, file: string, reach: readonly Reach[], ids: readonly number[], killed: Set<number>, alone: Set<number>): Promise<number[]> {
	const { lines, hung } = await runJob(ground, { kind: 'hunt', files: [file], ids, reach });
	let ended = hung;
	for (const line of lines) {
		if ('killed' in line) for (const id of line.killed) killed.add(id);
		if ('spoilt' in line) {
			ended = true;
			for (const id of line.spoilt) alone.add(id);
		}
	}
	const last = lines.findLast((line) => 'tried' in line);
	if (hung && last) killed.add(last.tried);
	return ended ? ids.filter((id) => !killed.has(id) && !alone.has(id)) : [];
}

async function runJob(ground: Ground, job: Pick<Job, 'kind' | 'files' | 'ids' | 'reach'>): Promise<{ readonly lines: readonly Line[]; readonly code: number; readonly hung: boolean }> {
	const folder = mkdtempSync(join(tmpdir(), 'keck-mutants-'));
	const log = join(folder, 'log');
	writeFileSync(join(folder, 'job.json'), JSON.stringify({ ...job, root: ground.root, first: ground.first, mutants: ground.mutants, log } satisfies Job));
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', resolve(import.meta.dirname, 'run-tests.ts')], {
		cwd: ground.root, detached: true, stdio: ['ignore', 'ignore', job.kind === 'survey' ? 'inherit' : 'ignore'], env: { ...process.env, KECK_MUTANTS: join(folder, 'job.json') }
	});
	const end = (): void => void process.kill(-child.pid!, 'SIGKILL');
	process.once('exit', end);
	let hung = false;
	let seen = { size: -1, at: performance.now() };
	const watch = setInterval(() => {
		const size = existsSync(log) ? statSync(log).size : 0;
		if (size !== seen.size) seen = { size, at: performance.now() };
		else if (performance.now() - seen.at > HANGS_AFTER) {
			hung = true;
			end();
		}
	}, 500);
	const code = await new Promise<number>((done) => void child.on('exit', (status) => done(status ?? 1)));
	clearInterval(watch);
	process.off('exit', end);
	const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line) : [];
	rmSync(folder, { recursive: true });
	return { lines, code, hung };
}
