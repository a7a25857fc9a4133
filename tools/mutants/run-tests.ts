import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { relative, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { instrument } from './instrument.ts';
import type { Job } from './job.ts';

/** A process of its own: the tests of a job, over instrumented sources. KECK_MUTANTS names the job. */
const job = JSON.parse(readFileSync(process.env['KECK_MUTANTS']!, 'utf8')) as Job;

const vitest = await startVitest([...job.files], {
	config: false, root: job.root, include: [...job.files], watch: false, fsModuleCache: false, pool: 'forks', maxWorkers: 1, fileParallelism: false, bail: job.kind === 'alone' ? 1 : 0,
	runner: resolve(import.meta.dirname, 'mutant-runner.ts'), testTimeout: 60_000, reporters: [{}]
}, {
	oxc: false,
	plugins: [{
		name: 'mutants', enforce: 'pre',
		transform(code, id) {
			const file = relative(job.root, id.split('?')[0]!);
			if (!file.endsWith('.ts') || file.startsWith('node_modules')) return undefined;
			const counted = file.startsWith('src/') && !file.endsWith('.test.ts');
			return { code: stripTypeScriptTypes(counted ? instrument(code, job.first[file]).text : code), map: null };
		}
	}]
});
const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0 || vitest.state.getFiles().some((file) => file.result?.state !== 'pass');
await vitest.close();
if (failed && job.kind === 'survey') for (const file of vitest.state.getFiles()) for (const error of file.result?.errors ?? []) console.error(file.name, error.message);
process.exit(failed ? 1 : 0);
