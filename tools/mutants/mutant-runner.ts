import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import fc from 'fast-check';
import type { RunnerTestCase } from 'vitest';
import { TestRunner } from 'vitest';
import type { Job, Line } from './job.ts';
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

/** Runs each test once as it is, then once per mutant that it reaches and that is still alive: no process, no import, no collection per mutant. */
export default class MutantRunner extends TestRunner {
	#alive = new Set(job.kind === 'hunt' ? job.ids : []);
	#loaded: readonly number[] | undefined;
	#spoilt = false;

	async runTask(test: RunnerTestCase): Promise<void> {
		const run = TestRunner.getTestFn(test);
		const name = `${relative(job.root, test.file.filepath)} > ${test.fullTestName}`;
		if (job.kind === 'alone') return run();
		this.#loaded ??= [...mutants.reached];
		const limit = job.kind === 'hunt' ? this.#limitOf(name) : Infinity;
		const tries = job.kind === 'hunt' ? (job.reach.find((each) => each.test === name)?.ids ?? []).filter((id) => this.#alive.has(id)) : [];
		if (job.kind === 'survey') {
			mutants.begin(-1, Infinity);
			const started = performance.now();
			let passed = true;
			try {
				await run();
			} catch (fault) {
				passed = false;
				throw fault;
			} finally {
				tell({ file: relative(job.root, test.file.filepath), reach: { test: name, ms: performance.now() - started, steps: mutants.steps, ids: [...mutants.reached], loaded: this.#loaded, passed } });
			}
			return;
		}
		let unsure: number[] = [];
		for (const [at, id] of tries.entries()) {
			if (this.#spoilt) return;
			tell({ tried: id });
			if (await fails(run, id, limit)) unsure.push(id);
			if (unsure.length < BELIEVED && at < tries.length - 1) continue;
			if (unsure.length > 0 && (await fails(run, -1, Infinity))) {
				tell({ spoilt: unsure });
				this.#spoilt = true;
			} else {
				tell({ killed: unsure, by: name });
				for (const killed of unsure) this.#alive.delete(killed);
			}
			unsure = [];
		}
	}
	#limitOf(name: string): number {
		return 20_000 + FAR_MORE * (job.reach.find((each) => each.test === name)?.steps ?? 0);
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
