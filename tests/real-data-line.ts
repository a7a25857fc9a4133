import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The sets of real open data that tests of ours read. They lie beside the project and are never part of it. */
const sets = ['leipzig', 'koeln', 'berlin', 'hamburg'];

/** Says once per run how much real data the tests found; without it those that need it are skipped. */
export default function realDataLine(): void {
	const folder = resolve(process.env['KECK_REAL_DATA'] ?? '../shared/data');
	const found = sets.filter((set) => existsSync(join(folder, set)));
	process.stdout.write(`real data: ${found.length} of ${sets.length} sets found\n`);
}
