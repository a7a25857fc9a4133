import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitDelivery } from './commit-delivery.ts';
import { makeDelivery, makeFile, makeTable } from './make-delivery.ts';
import type { Ledger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';
import { listKommunen } from './queries/list-kommunen.ts';
import { listRevisions } from './queries/list-revisions.ts';
import { loadActiveTables } from './queries/load-active-tables.ts';
import { loadBoundaries } from './queries/load-boundaries.ts';
import { loadSettings } from './queries/load-settings.ts';
import { redoRevision } from './redo-revision.ts';
import { undoRevision } from './undo-revision.ts';

const march = { by: 'Anna', at: '2026-03-01T10:00:00.000Z' };
const april = { by: 'Bernd', at: '2026-04-01T22:30:00.000Z' };
const mistake = { ...april, reason: 'Irrtum' };

let folder = '';
let ledger: Ledger;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-ledger-'));
	ledger = openLedger(folder);
});
afterEach(() => {
	ledger.close();
	rmSync(folder, { recursive: true });
});

/** What counts now, as `base figure level period: values (revision)`. */
async function counting(kommune = 'a'): Promise<string[]> {
	return (await loadActiveTables(ledger, kommune)).map(({ table, revision }) => `${table.baseFigure} ${table.period}: ${[...table.values].join(' ')} (${revision})`);
}

describe('commitDelivery', () => {
	it('gives back settings, boundaries and every cell as they were delivered, also after reopening', async () => {
		const table = { ...makeTable({ areas: ['quartier:01', 'quartier:02', 'quartier:03'], groups: ['', 'alter:u15'], values: [0, -0.1, 1 / 3, 2 ** 53, 5e-324, 7] }), states: Uint8Array.of(0, 1, 2, 3, 4, 0) };
		const delivery = makeDelivery('a', [makeFile('x.csv', table)]);
		expect(await commitDelivery(ledger, 'a', delivery, april)).toEqual({ revisions: [1, 2, 3], unchanged: [] });
		ledger.close();
		ledger = openLedger(folder);
		expect(await loadSettings(ledger, 'a')).toEqual(delivery.settings);
		expect(await loadBoundaries(ledger, 'a')).toEqual(delivery.boundaries);
		// 22:30 UTC is half past midnight of the next day on the office's wall.
		expect(await loadActiveTables(ledger, 'a')).toEqual([{ table, revision: 3, deliveredOn: '2026-04-02' }]);
	});

	it('writes down kind, file, scope, hash, who and when', async () => {
		const file = makeFile('x.csv', makeTable({ period: '2023' }), makeTable({ period: '2021' }), makeTable({ level: 'bezirk' }));
		await commitDelivery(ledger, 'a', makeDelivery('a', [file]), march);
		expect((await listRevisions(ledger, 'a')).at(-1)).toEqual({
			number: 3, delivery: 1, kind: 'figures', file: 'x.csv', sha256: file.sha256, at: march.at, by: 'Anna', state: 'active', lastChange: null,
			scope: [{ baseFigure: 'einwohner', level: 'quartier', periods: ['2021', '2023'] }, { baseFigure: 'einwohner', level: 'bezirk', periods: ['2023'] }]
		});
	});

	it('does not keep again what already counts', async () => {
		const files = [makeFile('x.csv', makeTable({ value: 1 })), makeFile('y.csv', makeTable({ baseFigure: 'haushalte' }))];
		await commitDelivery(ledger, 'a', makeDelivery('a', files), march);
		expect(await commitDelivery(ledger, 'a', makeDelivery('a', files), april)).toEqual({ revisions: [], unchanged: ['Beschreibung', 'Grenzen', 'x.csv', 'y.csv'] });
		const corrected = makeFile('x.csv', makeTable({ value: 2 }));
		expect(await commitDelivery(ledger, 'a', makeDelivery('a', [corrected]), april)).toEqual({ revisions: [5], unchanged: ['Beschreibung', 'Grenzen'] });
		// The first form again takes the correction back: that is something new.
		expect(await commitDelivery(ledger, 'a', makeDelivery('a', files), april)).toEqual({ revisions: [6], unchanged: ['Beschreibung', 'Grenzen', 'y.csv'] });
		expect(await counting()).toEqual(['einwohner 2023: 1 1 (6)', 'haushalte 2023: 1 1 (4)']);
	});

	it('keeps the same bytes again when the description makes something else of them', async () => {
		const file = makeFile('x.csv', makeTable());
		await commitDelivery(ledger, 'a', makeDelivery('a', [file]), march);
		const otherwise = { ...file, tables: [makeTable({ groups: ['alter:u3'] })] };
		expect((await commitDelivery(ledger, 'a', makeDelivery('a', [otherwise]), april)).revisions).toEqual([4]);
		expect((await loadActiveTables(ledger, 'a')).map(({ table }) => table.groups)).toEqual([['alter:u3']]);
	});

	it('keeps nothing of a delivery of which one table is broken', async () => {
		const broken = { ...makeTable(), values: new Float64Array(1) };
		await expect(commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('x.csv', makeTable()), makeFile('y.csv', broken)]), march)).rejects.toThrow(RangeError);
		expect(await listRevisions(ledger, 'a')).toEqual([]);
	});
});

describe('the overlay of active revisions', () => {
	it('counts the newest, and undoing one never drops another one', async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('2022.csv', makeTable({ period: '2022', value: 1 })), makeFile('2023.csv', makeTable({ value: 1 }))]), march);
		await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('2023-neu.csv', makeTable({ value: 2 }))]), april);
		await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('2023-neuer.csv', makeTable({ value: 3 }))]), april);
		expect(await counting()).toEqual(['einwohner 2022: 1 1 (3)', 'einwohner 2023: 3 3 (6)']);
		await undoRevision(ledger, 'a', 5, mistake);
		expect(await counting()).toEqual(['einwohner 2022: 1 1 (3)', 'einwohner 2023: 3 3 (6)']);
		await undoRevision(ledger, 'a', 6, mistake);
		expect(await counting()).toEqual(['einwohner 2022: 1 1 (3)', 'einwohner 2023: 1 1 (4)']);
		await redoRevision(ledger, 'a', 5, mistake);
		expect(await counting()).toEqual(['einwohner 2022: 1 1 (3)', 'einwohner 2023: 2 2 (5)']);
		expect((await listRevisions(ledger, 'a')).map(({ state }) => state)).toEqual(['active', 'active', 'active', 'active', 'active', 'undone']);
	});

	it('undoes and brings back declarations and borders like figures', async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', [], { name: 'Alt', area: 'Alt' }), march);
		await commitDelivery(ledger, 'a', makeDelivery('a', [], { name: 'Neu', area: 'Neu' }), april);
		await undoRevision(ledger, 'a', 3, mistake);
		expect((await loadSettings(ledger, 'a')).kommune.name).toBe('Alt');
		expect((await loadBoundaries(ledger, 'a')).areas[0]?.name).toBe('Neu');
		await undoRevision(ledger, 'a', 1, mistake);
		await expect(loadSettings(ledger, 'a')).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('refuses to undo twice, to redo what counts, and numbers that were never given', async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', []), march);
		await expect(redoRevision(ledger, 'a', 1, mistake)).rejects.toMatchObject({ kind: 'conflict' });
		await undoRevision(ledger, 'a', 1, mistake);
		await expect(undoRevision(ledger, 'a', 1, mistake)).rejects.toMatchObject({ kind: 'conflict' });
		await expect(undoRevision(ledger, 'a', 3, mistake)).rejects.toThrow('Die Kommune „a“ hat keine Lieferung Nummer 3; vergeben sind 1 bis 2.');
	});
});

describe('between Kommunen', () => {
	beforeEach(async () => {
		await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('x.csv', makeTable({ value: 1 }))]), march);
		await commitDelivery(ledger, 'b', makeDelivery('b', [makeFile('x.csv', makeTable({ value: 2 })), makeFile('y.csv', makeTable({ period: '2020', value: 3 }))]), march);
	});

	it('numbers, lists and loads each for itself, though both deliver the same', async () => {
		expect(await counting('a')).toEqual(['einwohner 2023: 1 1 (3)']);
		expect(await counting('b')).toEqual(['einwohner 2020: 3 3 (4)', 'einwohner 2023: 2 2 (3)']);
		expect((await loadSettings(ledger, 'b')).kommune.slug).toBe('b');
		expect(await listKommunen(ledger)).toEqual([{ slug: 'a', name: 'Stadt a' }, { slug: 'b', name: 'Stadt b' }]);
	});

	it('never finds a delivery of the one "unchanged" because the other has the same', async () => {
		const same = makeFile('x.csv', makeTable({ value: 2 }));
		expect((await commitDelivery(ledger, 'a', makeDelivery('a', [same]), april)).revisions).toEqual([4]);
	});

	it('does not let a number of the one reach the other', async () => {
		await expect(undoRevision(ledger, 'a', 4, mistake)).rejects.toMatchObject({ kind: 'not-found' });
		await undoRevision(ledger, 'a', 3, mistake);
		expect(await counting('b')).toEqual(['einwohner 2020: 3 3 (4)', 'einwohner 2023: 2 2 (3)']);
	});

	it('refuses a delivery that names another Kommune than the one asked for', async () => {
		await expect(commitDelivery(ledger, 'a', makeDelivery('b', []), april)).rejects.toMatchObject({ kind: 'bad-request' });
	});

	it('names the known ones when asked for an unknown one', async () => {
		await expect(loadSettings(ledger, 'c')).rejects.toThrow('Im Eingangsbuch gibt es keine Kommune „c“. Bekannt sind: a, b.');
		expect(await loadActiveTables(ledger, 'c')).toEqual([]);
	});
});
