import { mkdirSync, mkdtempSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allOf, writeLongDelivery } from './long-delivery.ts';
import type { Measured } from './measure.ts';
import { median, seconds, timed } from './measure.ts';
import { need, run } from './process.ts';

const LIMIT = 2.0;
const ROUNDS = 3;

/**
 * Intake of a long CSV (1,000,000 rows, 5 columns) with all checks and the durable write, as a whole process, against `psql \copy` of the same
 * file into a table with the same key.
 */
export function intakeAgainstCopy(): Measured[] {
	const bin = need('initdb', 'postgresql', ['/usr/lib/postgresql/15/bin/initdb', '/usr/lib/postgresql/16/bin/initdb', '/usr/lib/postgresql/17/bin/initdb']).replace(/\/initdb$/, '');
	const psql = need('psql', 'postgresql-client');
	const folder = mkdtempSync(join(tmpdir(), 'keck-bench-intake-'));
	chmodSync(folder, 0o777);
	const csv = writeLongDelivery(join(folder, 'delivery'));
	run('chmod', ['-R', 'a+rX', folder]);
	const database = join(folder, 'postgres');
	mkdirSync(database);
	// PostgreSQL refuses to run as root: the system account of its Debian package runs it.
	run('chown', ['postgres', database]);
	const asPostgres = (command: string): string => run('su', ['postgres', '-s', '/bin/sh', '-c', command], { cwd: '/tmp' });
	asPostgres(`${bin}/initdb -D ${database} -A trust --no-instructions`);
	asPostgres(`${bin}/pg_ctl -D ${database} -o "-k ${database} -c listen_addresses=''" -w -l ${database}/log start`);
	try {
		const ours: number[] = [], theirs: number[] = [], ratios: number[] = [];
		writeFileSync(join(folder, 'copy.sql'), `drop table if exists cells;\ncreate table cells (gebiet text, jahr text, lebensalter text, geschlecht text, wert integer, primary key (gebiet, jahr, lebensalter, geschlecht));\n`);
		for (let round = 0; round < ROUNDS; round++) {
			run(psql, ['-q', '-h', database, '-U', 'postgres', '-f', join(folder, 'copy.sql')]);
			const a = timed(() => run(psql, ['-q', '-h', database, '-U', 'postgres', '-c', `\\copy cells from '${csv}' with (format csv, delimiter ';', header true)`]));
			const data = join(folder, `data-${round}`);
			const b = timed(() => run(process.execPath, ['src/cli/keck.ts', 'intake', join(folder, 'delivery'), '--commit'], { env: { ...process.env, KECK_DATA: data } }));
			theirs.push(a);
			ours.push(b);
			ratios.push(b / a);
		}
		const ratio = median(ratios);
		return [{ name: `intake of ${allOf.toLocaleString('en')} cells, all checks, durable`, ours: `${seconds(median(ours))} (${ratio.toFixed(2)} ×)`, beside: `psql \\copy ${seconds(median(theirs))}, limit ${LIMIT.toFixed(1)} ×`, ok: ratio <= LIMIT }];
	} finally {
		asPostgres(`${bin}/pg_ctl -D ${database} -m fast -w stop`);
	}
}
