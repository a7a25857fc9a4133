import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';
import type { Job, Line, Reach } from './job.ts';
import { Switch } from './switch.ts';

const job = JSON.parse(readFileSync(process.env['KECK_MUTANTS']!, 'utf8')) as Job;
const mutants = new Switch(job.mutants);
Object.assign(globalThis, { __mutants: mutants });
mutants.begin(job.kind === 'alone' ? job.ids[0]! : -1, Infinity);
// A killed mutant needs no smallest example.
fc.configureGlobal({ endOnFailure: true });

const tell = (line: Line): void => appendFileSync(job.log, `${JSON.stringify(line)}\n`);
/** Kills are believed when the test passes again without any mutant: a fault may spoil the process for all that come after. */
const BELIEVED = 25;
const FAR_MORE = 8;

/** Runs each test as it is, or once per mutant that it reaches and that is still alive: no process, no import, no collection per mutant. */
export default class MutantRunner extends TestRunner {
	readonly #alive = new Set(job.ids);
	#loaded: readonly number[] | undefined;
	#spoilt = false;

	async runTask(test: RunnerTestCase): Promise<void> {
		const run = TestRunner.getTestFn(test);
		// The id tells tests of one name apart.
		const name = `${relative(job.root, test.file.filepath)} > ${test.fullTestName} ${test.id}`;
		if (job.kind === 'alone') await run();
		else if (job.kind === 'survey') await this.#survey(relative(job.root, test.file.filepath), name, run);
		else await this.#hunt(job.reach.find((each) => each.test === name), run);
	}

	async #survey(file: string, name: string, run: () => unknown): Promise<void> {
		this.#loaded ??= [...mutants.reached];
		mutants.begin(-1, Infinity);
		const started = performance.now();
		let passed = false;
		try {
			await run();
			passed = true;
		} finally {
			tell({ file, reach: { test: name, ms: performance.now() - started, steps: mutants.steps, ids: [...mutants.reached], loaded: this.#loaded, passed } });
		}
	}

	async #hunt(reach: Reach | undefined, run: () => unknown): Promise<void> {
		const tries = reach?.ids.filter((id) => this.#alive.has(id)) ?? [];
		let unsure: number[] = [];
		for (const [at, id] of tries.entries()) {
			if (this.#spoilt) return;
			tell({ tried: id });
			if (await fails(run, id, 20_000 + FAR_MORE * reach!.steps)) unsure.push(id);
			if (unsure.length === 0 || (unsure.length < BELIEVED && at < tries.length - 1)) continue;
			this.#spoilt = await fails(run, -1, Infinity);
			tell(this.#spoilt ? { spoilt: unsure } : { killed: unsure });
			for (const killed of unsure) this.#alive.delete(killed);
			unsure = [];
		}
	}
}

async function fails(run: () => unknown, id: number, limit: number): Promise<boolean> {
	mutants.begin(id, limit);
	try {
		await run();
		return false;
	} catch {
		return true;
	} finally {
		mutants.begin(-1, Infinity);
	}
}
