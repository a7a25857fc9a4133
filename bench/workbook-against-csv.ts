import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './measure.ts';
import { median, seconds, timed } from './measure.ts';
import { run } from './process.ts';
import { wideCells, writeWideDelivery } from './wide-delivery.ts';

const LIMIT_MS = 10_000;
const ROUNDS = 3;

/** Intake of a workbook of 200,000 cells with all checks and the durable write, as a whole process, beside the same table as CSV. */
export function workbookAgainstCsv(): Measured[] {
	const folder = mkdtempSync(join(tmpdir(), 'keck-bench-workbook-'));
	const took = (['xlsx', 'csv'] as const).map((format) => {
		const delivery = join(folder, format);
		writeWideDelivery(delivery, format);
		return median(Array.from({ length: ROUNDS }, (_, round) => timed(() => run(process.execPath, ['src/cli/keck.ts', 'intake', delivery, '--commit'], { env: { ...process.env, KECK_DATA: join(folder, `${format}-${round}`) } }))));
	});
	const [ours = NaN, csv = NaN] = took;
	return [{ name: `intake of a workbook of ${wideCells.toLocaleString('en')} cells, all checks, durable`, ours: seconds(ours), beside: `limit ${seconds(LIMIT_MS)}, as CSV ${seconds(csv)}`, ok: ours <= LIMIT_MS }];
}
