import type { Transferable } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';

/** What one reading may take. */
export type Cost = Readonly<Record<'milliseconds' | 'heapMegabytes', number>>;

/** A reading that was ended from outside. */
export type Ended = 'too-slow' | 'too-much-memory';

/**
 * Runs a script in a thread of its own with limits on memory and time: a hostile file ends that thread, not the caller. Its memory is given back
 * before the result is.
 * @param hear is told each message of the thread and returns the result when it has come
 * @param moved blocks of memory in `data` that go to the thread and are gone here
 */
export async function runInThread<Message, Result extends object>(script: URL, data: unknown, { milliseconds, heapMegabytes }: Cost, hear: (message: Message) => Result | undefined, moved: readonly Transferable[] = []): Promise<Result | Ended> {
	const worker = new Worker(script, {
		workerData: data, transferList: [...moved], execArgv: [], stdin: false,
		resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }
	});
	const { promise, resolve, reject } = Promise.withResolvers<Result | Ended>();
	const deadline = setTimeout(resolve, milliseconds, 'too-slow');
	worker.on('message', (message: Message) => {
		const result = hear(message);
		if (result !== undefined) resolve(result);
	});
	worker.on('error', (error) => {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('too-much-memory');
		else reject(error instanceof Error ? error : new Error(String(error)));
	});
	try {
		return await promise;
	} finally {
		clearTimeout(deadline);
		await worker.terminate();
	}
}
