import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStand } from '#server/audit/read-stand.ts';
import type { Measured } from './measure.ts';
import { seconds } from './measure.ts';
import { runMeasured } from './process.ts';

const SECONDS = 60;
const MEGABYTES = 1500;

/**
 * Release of everything that Köln and Berlin delivered, as the real command: protection with its proofs, three other worlds, the audit, all files. Processor
 * time, because it hardly depends on what else the machine does.
 */
export function releaseRealCities(): Measured[] {
	return ['koeln', 'berlin'].flatMap((city) => {
		const folder = join(process.env['KECK_REAL_DATA'] ?? join('..', 'shared', 'data'), city);
		if (!existsSync(folder)) {
			console.log(`skip  release of ${city}: the real data is not here (${folder})`);
			return [];
		}
		const data = mkdtempSync(join(tmpdir(), 'keck-bench-cities-'));
		const keck = (...args: string[]) => runMeasured(['src/cli/keck.ts', ...args], { env: { ...process.env, KECK_DATA: data } });
		try {
			keck('intake', folder, '--description', `demo/descriptions/${city}.yaml`, '--commit');
			const { cpu, peak } = keck('release', city);
			const cells = publishedCells(data, city);
			const rate = `${Math.round(cells / (cpu / 1000)).toLocaleString('en')} cells/s`;
			return [
				{ name: `release of all ${city} data, ${cells.toLocaleString('en')} cells`, ours: `${seconds(cpu)} of processor, ${rate}`, beside: `limit ${SECONDS} s`, ok: cpu <= SECONDS * 1000 },
				{ name: `memory of the release of ${city}`, ours: `${peak} MB at most`, beside: `limit ${MEGABYTES.toLocaleString('en')} MB`, ok: peak <= MEGABYTES }
			];
		} finally {
			rmSync(data, { recursive: true });
		}
	});
}

/** Cells of base figures with a number, or withheld. */
function publishedCells(data: string, city: string): number {
	const { datasets } = readStand(join(data, 'snapshots', 'public'), city, null).stand;
	const each = [...datasets.values()] as { value: (number | null)[]; status: (string | null)[] }[];
	return each.reduce((sum, { value, status }) => sum + value.filter((v, i) => v !== null || status[i] === 'withheld').length, 0);
}
