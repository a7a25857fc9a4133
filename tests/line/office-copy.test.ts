import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { secrecyProtocol } from '#server/release/protocol/secrecy-protocol.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { clock, takeTheLine } from './take-the-line.ts';

describe('the office\'s copy of a small town', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keck-office-'));
	const copy = join(folder, 'neu', 'protokoll');
	let end: EndOfLine;
	let files: number;
	const read = (name: string): string => readFileSync(join(copy, name), 'utf8');
	const write = async (to: string): Promise<number> => {
		const ledger = openLedger(end.data);
		try {
			return await secrecyProtocol(ledger, 'klein', to, clock);
		} finally {
			ledger.close();
		}
	};
	beforeAll(async () => {
		const town = writeSmallTown({ A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41], B1: [300, 900, 31, 70], B2: [40, 40, 0, 5], B3: [120, 500, 12, 0] });
		end = await takeTheLine(town, join(town, 'beschreibung.yaml'), 'klein');
		rmSync(town, { recursive: true });
		files = await write(copy);
	});
	afterAll(() => {
		end.done();
		rmSync(folder, { recursive: true });
	});

	test('lies in a folder that nobody else may read, every file marked as confidential', () => {
		const all = readdirSync(copy, { recursive: true, withFileTypes: true });
		for (const entry of all) expect(statSync(join(entry.parentPath, entry.name)).mode & 0o077, entry.name).toBe(0);
		expect(statSync(copy).mode & 0o777).toBe(0o700);
		const written = all.filter((e) => e.isFile());
		expect(written).toHaveLength(files);
		expect(written.filter((e) => !e.name.startsWith('VERTRAULICH')).map((e) => e.name)).toEqual(['LIESMICH.txt']);
		expect(read('LIESMICH.txt').split('\n')[0]).toMatch(/^VERTRAULICH/);
	});

	test('gives every cell with its true number and, where it is withheld, the reason', () => {
		const list = read('bezug/2023/VERTRAULICH-begruendung.csv');
		const lines = list.split('\r\n');
		expect(lines[0]).toBe('\uFEFFGrundgröße;Zeit;Ebene;Gebiet;Name;Gruppe;Wert;ausgewiesen;Grund');
		expect(lines).toContain('bezug;2023;quartier;A3;Quartier A3;unter 15 Jahre;2;nein;kleine Zahl unter der Mindestzahl');
		expect(lines).toContain('bezug;2023;stadt;1;Kleinstadt;insgesamt;462;ja;');
		// Whatever is public says so, and the other way round.
		const published = JSON.parse(end.files.get('grundgroessen/bezug.json') ?? '') as { status: (string | null)[] };
		expect(lines.filter((l) => l.includes(';nein;'))).toHaveLength(published.status.filter((s) => s === 'withheld').length);
	});

	test('says why supplied values are withheld, and leaves out what may not be published', () => {
		const lines = read('mittel/2023/VERTRAULICH-begruendung.csv').split('\r\n');
		expect(lines).toContain('mittel;2023;quartier;B1;Quartier B1;insgesamt;41,4972;ja;');
		expect(lines).toContain('mittel;2023;quartier;B2;Quartier B2;insgesamt;42,4972;nein;die Bezugsgröße ist zu klein oder selbst nicht ausgewiesen');
		expect(readdirSync(copy).sort()).toEqual(['LIESMICH.txt', 'bezug', 'ew', 'mittel']);
		expect(read('LIESMICH.txt')).toContain('darf nicht veröffentlicht werden): Nur intern');
	});

	test('has the same cells in the tables of both tools', () => {
		const argus = read('bezug/2023/VERTRAULICH-tabelle-1.tab').trimEnd().split('\r\n');
		const sdc = read('bezug/2023/VERTRAULICH-tabelle-1-zellen.csv').trimEnd().split('\r\n').slice(1);
		// 1 town, 2 districts, 7 quarters; all, children, others.
		expect([argus.length, sdc.length]).toEqual([30, 30]);
		expect(argus.map((l) => l.split(';')[2])).toEqual(sdc.map((l) => l.split(';')[2]?.replaceAll('"', '')));
		expect(argus.filter((l) => l.includes(';U;')).length).toBe(sdc.filter((l) => /"[ux]"$/.test(l)).length);
	});

	test('is not written over anything', async () => {
		const taken = join(folder, 'voll');
		mkdirSync(taken);
		writeFileSync(join(taken, 'etwas.txt'), 'x');
		await expect(write(taken)).rejects.toThrow('leeren oder neuen Ordner');
		expect(readdirSync(taken)).toEqual(['etwas.txt']);
	});
});
