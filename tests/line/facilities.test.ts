import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublishedFacilities } from '#domain/facility/published-facilities.ts';
import type { Catalogue } from '#domain/indicator/published.ts';
import { openLedger } from '#server/ledger/open-ledger.ts';
import { undoRevision } from '#server/ledger/undo-revision.ts';
import { Snapshots } from '#server/snapshot/index.ts';
import { writeFacilitiesCsv } from '#server/takeout/facilities-csv.ts';
import { ALL_FACILITIES } from '#url/facilities-state.ts';
import { generateMusterstadt } from '../../demo/musterstadt/generate.ts';
import { writeSmallTown } from './small-town.ts';
import type { EndOfLine } from './take-the-line.ts';
import { releaseAgain, takeTheLine } from './take-the-line.ts';

const facilitiesIn = (end: EndOfLine): PublishedFacilities => JSON.parse(end.files.get('einrichtungen.json') ?? '') as PublishedFacilities;

// In B3 live two children: their number is withheld, and with it a second one of the district, so that nobody subtracts.
describe('a small town with Kitas', () => {
	const counts = { A1: [100, 900, 10, 90], A2: [200, 800, 20, 80], A3: [50, 400, 10, 40], A4: [60, 500, 10, 50], B1: [80, 700, 10, 70], B2: [40, 300, 10, 30], B3: [2, 300, 0, 30] } as const;
	let end: EndOfLine;
	beforeAll(async () => {
		const folder = writeSmallTown(counts);
		// The last one lies on the border between A1 and A2, the one before it outside.
		writeFileSync(join(folder, 'kitas.csv'), 'nr;name;ost;nord;plaetze\n1;Bach;7,1;50,5;60\n2;Wald;7,2;50,5;\n3;Feld;7,3;50,5;40\n4;Hof;8,6;50,5;20\n5;Fern;10;50,5;10\n6;Rand;7,25;50,5;30\n');
		appendFileSync(join(folder, 'beschreibung.yaml'), `einrichtungen:
  - {id: kitas, titel: Kitas, datei: kitas.csv, laenge: ost, breite: nord, art: kita, schluessel: nr, name: name, plaetze: plaetze, stand: 2023-12-31, quelle: Jugendamt}
`);
		// A span that this town counts: under 15 is none for Kitas, but one for schools.
		writeFileSync(join(folder, 'schulen.csv'), 'name;ost;nord\nNord;7,1;50,6\nSüd;8,6;50,6\n');
		appendFileSync(join(folder, 'beschreibung.yaml'), '  - {id: schulen, titel: Schulen, datei: schulen.csv, laenge: ost, breite: nord, art: schule, name: name, stand: 2023-12-31, quelle: Schulamt}\n');
		const description = readFileSync(join(folder, 'beschreibung.yaml'), 'utf8').replace('beschreibung: Erfunden.}', 'beschreibung: Erfunden., geheimhaltung: {einwohner: ew}}');
		writeFileSync(join(folder, 'beschreibung.yaml'), description);
		end = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'klein');
		rmSync(folder, { recursive: true });
	}, 60_000);
	afterAll(() => end.done());

	test('each place has its areas on every level; on a border the first key counts', () => {
		const [kitas] = facilitiesIn(end).lists;
		expect(kitas?.facilities.map((f) => [f.name, f.areas.at(-1) ?? null])).toEqual([['Bach', 'quartier:A1'], ['Wald', 'quartier:A1'], ['Feld', 'quartier:A2'], ['Hof', 'quartier:B3'], ['Fern', null], ['Rand', 'quartier:A1']]);
		expect(kitas?.facilities[0]?.areas).toEqual(['stadt:1', 'bezirk:A', 'quartier:A1']);
	});

	test('counts, places and no rate where no group of ages fits', async () => {
		const view = await end.snapshots.facilities('klein', { ...ALL_FACILITIES, kinds: ['kita'], level: 'quartier' }, null);
		expect(view.rows.map((row) => [row.area.code, row.counts, row.places])).toEqual([['A1', [3], 90], ['A2', [1], 40], ['A3', [0], null], ['A4', [0], null], ['B1', [0], null], ['B2', [0], null], ['B3', [1], 20]]);
		expect([view.whole?.counts, view.outside, view.total, view.target]).toEqual([[5], 1, 6, null]);
	});

	test('per 1,000 children of released counts: withheld stays withheld', async () => {
		const view = await end.snapshots.facilities('klein', { ...ALL_FACILITIES, kinds: ['schule'], level: 'quartier' }, null);
		expect(view.target).toMatchObject({ span: { from: 0, to: 15 }, period: '2023', title: 'Einwohner' });
		const of = (code: string) => view.rows.find((row) => row.area.code === code);
		expect(of('A1')?.rate).toEqual({ kind: 'known', value: 10 });
		expect(of('A2')?.rate).toEqual({ kind: 'known', value: 0 });
		expect([of('B3')?.counts, of('B3')?.children, of('B3')?.rate]).toEqual([[1], { kind: 'withheld' }, { kind: 'withheld' }]);
		expect(view.whole?.rate).toEqual({ kind: 'known', value: (2 * 1000) / 532 });
		// What stands in the file is the released sum, cell for cell that of the table of the base figure.
		expect(JSON.stringify(facilitiesIn(end).lists[1]?.targets)).not.toMatch(/\b2[,\]]/);
	});

	test('choice of area, text and page, each with its hint', async () => {
		const ask = (more: object) => end.snapshots.facilities('klein', { ...ALL_FACILITIES, ...more }, null);
		expect((await ask({ text: 'SÜD' })).groups.map((g) => [g.area?.id, g.facilities.map((f) => f.anchor)])).toEqual([['bezirk:B', ['schulen-2']]]);
		expect((await ask({ area: 'A' })).total).toBe(5);
		expect((await ask({ kinds: ['burg'], level: 'land', area: 'X' })).fallbacks.length).toBe(3);
		expect((await ask({ kinds: ['kita', 'schule'], page: 99 })).state).toMatchObject({ kinds: [], page: 1 });
	});

	test('an area names what lies in it', async () => {
		const { facilities } = await end.snapshots.area('klein', 'quartier', 'A1', null);
		expect(facilities).toMatchObject({ total: 4, defaultLevel: 'bezirk', kinds: [{ kind: { id: 'kita' }, count: 3, names: ['Bach', 'Wald', 'Rand'] }, { kind: { id: 'schule' }, count: 1, names: ['Nord'] }] });
		expect((await end.snapshots.area('klein', 'quartier', 'A3', null)).facilities).toMatchObject({ total: 0, kinds: [] });
	});

	test('a list that is taken back is gone from the next Datenstand, and the old one still has it', async () => {
		const ledger = openLedger(end.data);
		const by = { by: 'Probe', at: '2026-11-22T12:00:00Z', reason: 'veraltet' };
		await undoRevision(ledger, 'klein', 5, by);
		await undoRevision(ledger, 'klein', 6, by);
		ledger.close();
		await releaseAgain(end.data, 'klein');
		const snapshots = new Snapshots(join(end.data, 'snapshots', 'public'));
		await expect(snapshots.facilities('klein', ALL_FACILITIES, null)).rejects.toThrow('nicht veröffentlicht');
		expect([(await snapshots.kommune('klein', null)).hasFacilities, (await snapshots.kommune('klein', '1')).hasFacilities]).toEqual([false, true]);
		expect((await snapshots.facilities('klein', ALL_FACILITIES, '1')).total).toBe(8);
		expect((await snapshots.area('klein', 'quartier', 'A1', null)).facilities).toBeNull();
	}, 60_000);
});

describe('Musterstadt', () => {
	let end: EndOfLine;
	const folder = mkdtempSync(join(tmpdir(), 'keck-musterstadt-'));
	beforeAll(async () => {
		generateMusterstadt(folder);
		end = await takeTheLine(folder, join(folder, 'beschreibung.yaml'), 'musterstadt');
	}, 120_000);
	afterAll(() => {
		end.done();
		rmSync(folder, { recursive: true });
	});

	test('has all eleven kinds, every place in a quarter', () => {
		const all = facilitiesIn(end).lists.flatMap((list) => list.facilities);
		expect(new Set(all.map((f) => f.kind)).size).toBe(11);
		expect(all.filter((f) => f.areas.length !== 3)).toEqual([]);
	});

	test('the delivered rows come out: same number, same places, UTM as degrees', () => {
		const rows = readFileSync(join(folder, 'Jugendamt/Kitas_2024.csv'), 'latin1').trimEnd().split('\r\n').slice(1).map((line) => line.split(';'));
		const { levels, areas } = JSON.parse(end.files.get('katalog.json') ?? '') as Catalogue;
		const csv = writeFacilitiesCsv(facilitiesIn(end), levels, areas, ['kita']).toString('utf8').trimEnd().split('\r\n').slice(1).map((line) => line.split(';'));
		expect(csv.map((cells) => [cells[1], cells[5], cells[8]])).toEqual(rows.map((cells) => [cells[0], cells[1], cells[4]]));
		for (const cells of csv) expect(Number(cells[10]?.replace(',', '.'))).toBeCloseTo(9.62, 0);
	});

	test('Kitas per 1,000 children under 6 are those of the released table', async () => {
		const view = await end.snapshots.facilities('musterstadt', { ...ALL_FACILITIES, kinds: ['kita'], level: 'quartier' }, null);
		expect(view.target).toMatchObject({ span: { from: 0, to: 6 }, period: '2024' });
		expect(view.rows.reduce((sum, row) => sum + (row.counts[0] ?? 0), 0)).toBe(view.whole?.counts[0]);
		const { value, dimension, size } = JSON.parse(end.files.get('grundgroessen/einwohner.json') ?? '') as { value: number[]; size: number[]; dimension: Record<string, { category: { index: string[] } }> };
		const at = (name: string, code: string): number => dimension[name]?.category.index.indexOf(code) ?? -1;
		for (const { area, children, counts, rate } of view.rows) {
			const cell = ((at('gebiet', area.id) * (size[1] ?? 0) + at('zeit', '2024')) * (size[2] ?? 0) + at('alter', 'u6')) * (size[3] ?? 0) + at('geschlecht', 'insgesamt');
			const released = value[cell] ?? null;
			expect([area.id, children]).toEqual([area.id, released === null ? { kind: 'withheld' } : { kind: 'known', value: released }]);
			if (released !== null && released >= 30) expect(rate).toEqual({ kind: 'known', value: ((counts[0] ?? 0) * 1000) / released });
		}
	});
});
