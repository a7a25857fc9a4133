import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#server/base/refusal.ts';
import { formatDay } from '#wording/period.ts';
import { ReleasedFigures } from '../compose/released-figures.ts';
import { releaseCube } from '../compose/release-cube.ts';
import { releaseSuppliedCube } from '../compose/release-supplied.ts';
import type { Confidential, Verdict, Verdicts } from '../cubes/confidential.ts';
import type { Cube } from '../cubes/cube.ts';
import type { ProtocolEntry } from './read-me.ts';
import { readMe } from './read-me.ts';
import { reasonList } from './reason-list.ts';
import { tablesOfCube } from './tables-of-cube.ts';
import { writeArgus } from './write-argus.ts';
import { writeSdcTable } from './write-sdc-table.ts';

const MARK = 'VERTRAULICH';

/**
 * The office's copy: per base figure and period the reason of every cell, and the tables for τ-ARGUS and sdcTable. True numbers: for the
 * Statistikstelle alone, so nobody but the owner may read the folder.
 * @param folder new or empty @param today ISO date @returns number of files
 * @throws Refusal conflict where something lies in the folder already
 */
export function writeProtocol(confidential: Confidential, verdicts: Verdicts, folder: string, today: string): number {
	if (existsSync(folder) && readdirSync(folder).length > 0) throw new Refusal('conflict', 'In diesem Ordner liegt schon etwas. Bitte einen leeren oder neuen Ordner nennen.');
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	chmodSync(folder, 0o700);
	const { settings, cubes, boundaries, keptBack } = confidential;
	const { rules } = settings.kommune;
	const counts = new ReleasedFigures(settings, boundaries.areas, cubes.flatMap((cube, i) => (cube.figure.kind === 'supplied' ? [] : [releaseCube(cube, verdicts[i])])));
	const entries: ProtocolEntry[] = [];
	let written = 0;
	for (const [i, cube] of cubes.entries()) {
		const { figure, period } = cube;
		const verdict = verdicts[i];
		if (figure.secrecy !== 'counts' || !verdict) continue;
		const place = `${figure.id}/${period.replace('..', '-bis-')}`;
		const figures = figure.kind === 'supplied' ? releaseSuppliedCube(cube, verdict, counts, rules).figures : releaseCube(cube, verdict).figures;
		const { entry, files } = tablesFor(cube, verdict, { ...rules, ...figure.rules }.minimumCount, place);
		files.set(`${MARK}-begruendung.csv`, reasonList(cube, verdict, figures));
		mkdirSync(join(folder, place), { recursive: true, mode: 0o700 });
		for (const [name, text] of files) write(join(place, name), text);
		entries.push(entry);
	}
	const free = settings.baseFigures.filter((b) => b.secrecy === 'none').map((b) => b.title);
	write('LIESMICH.txt', readMe(settings.kommune.name, formatDay(today), entries, [...new Set([...free, ...keptBack])]));
	return written;

	function write(name: string, text: string): void {
		writeFileSync(join(folder, name), text, { mode: 0o600, flag: 'wx' });
		written++;
	}
}

function tablesFor(cube: Cube, verdict: Verdict, minimumCount: number, folder: string): { entry: ProtocolEntry; files: Map<string, string> } {
	const { figure, period } = cube;
	const files = new Map<string, string>();
	const why = figure.kind === 'supplied' ? 'angelieferte Werte haben keine Summen' : figure.exactness === 'exact' ? '' : 'die Zahlen sind nicht genau geliefert, ihre Summen gehen nicht auf';
	if (why !== '') return { entry: { folder, title: figure.title, period, tables: [], unexpressed: null, why }, files };
	const { tables, unexpressed } = tablesOfCube(cube, verdict, minimumCount);
	for (const [i, table] of tables.entries()) {
		const name = `${MARK}-tabelle-${i + 1}`;
		for (const [file, text] of [...writeArgus(table, name), ...writeSdcTable(table, name, `${figure.title}, ${period}`)]) files.set(file, text);
	}
	return { entry: { folder, title: figure.title, period, tables: tables.map((t) => t.title), unexpressed, why }, files };
}
