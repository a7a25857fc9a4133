import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerMessage } from './packing/packed-workbook.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { WorkbookRefused } from './workbook-refused.ts';

/** Runs in a thread of its own, which can be ended from outside; see read-workbook.ts. */
const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
let told = 0;

try {
	const workbook = await parseWorkbook(workerData as Uint8Array, (share) => {
		if (share - told < 0.05) return;
		told = share;
		say({ kind: 'progress', share });
	});
	say({ kind: 'workbook', workbook });
} catch (error) {
	if (!(error instanceof WorkbookRefused)) throw error;
	say({ kind: 'refused', why: error.why });
}
