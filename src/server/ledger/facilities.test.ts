import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckedDelivery } from '#domain/delivery/delivery.ts';
import { migrate } from '#server/base/migrate.ts';
import { openDatabase } from '#server/base/open-database.ts';
import { commitDelivery } from './commit-delivery.ts';
import { eraseRevision } from './erase-revision.ts';
import { makeDelivery, makeFile, makeTable } from './make-delivery.ts';
import { revisions } from './migrations/0001-revisions.ts';
import { publicationSecret } from './migrations/0002-publication-secret.ts';
import type { Ledger } from './open-ledger.ts';
import { openLedger } from './open-ledger.ts';
import { listRevisions } from './queries/list-revisions.ts';
import { loadActiveTables } from './queries/load-active-tables.ts';
import { loadFacilities } from './queries/load-facilities.ts';
import { redoRevision } from './redo-revision.ts';
import { undoRevision } from './undo-revision.ts';

const by = { by: 'Anna', at: '2026-03-01T10:00:00.000Z' };
const why = { ...by, reason: 'Irrtum' };
let folder = '';
let ledger: Ledger;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-facilities-'));
	ledger = openLedger(folder);
});
afterEach(() => {
	ledger.close();
	rmSync(folder, { recursive: true });
});

function withLists(slug: string, ...lists: readonly (readonly [id: string, ...names: string[]])[]): CheckedDelivery {
	return {
		...makeDelivery(slug, [makeFile('x.csv', makeTable())]),
		facilities: lists.map(([id, ...names]) => ({
			file: `${id}.csv`, sha256: String(names.length),
			list: { id, title: id, source: 'Amt', licence: null, date: '2024-12-31', facilities: names.map((name, i) => ({ id: `${i}`, kind: 'kita', subKind: null, name, lon: 7, lat: 50, address: null, provider: null, places: null, web: null })) }
		}))
	};
}
const named = async (slug = 'a'): Promise<string[]> => (await loadFacilities(ledger, slug)).map(({ list, revision }) => `${revision} ${list.id}: ${list.facilities.map((f) => f.name).join(', ')}`);

describe('lists of facilities', () => {
	it('are revisions of their own, one a list; the newest of an id counts, also under another file name', async () => {
		expect(await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Bach'], ['schulen', 'Nord']), by)).toEqual({ revisions: [1, 2, 3, 4, 5], unchanged: [] });
		expect(await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Bach', 'Wald'], ['schulen', 'Nord']), by)).toMatchObject({ revisions: [6], unchanged: expect.arrayContaining(['schulen.csv', 'x.csv']) });
		expect(await named()).toEqual(['6 kitas: Bach, Wald', '5 schulen: Nord']);
		expect((await listRevisions(ledger, 'a')).slice(3).map(({ kind, file, scope }) => [kind, file, scope])).toEqual([
			['facilities', 'kitas.csv', [{ baseFigure: 'kitas', level: 'Einrichtungen', periods: ['2024-12-31'] }]], ['facilities', 'schulen.csv', [{ baseFigure: 'schulen', level: 'Einrichtungen', periods: ['2024-12-31'] }]],
			['facilities', 'kitas.csv', [{ baseFigure: 'kitas', level: 'Einrichtungen', periods: ['2024-12-31'] }]]
		]);
	});
	it('are undone and redone one by one; figures do not notice', async () => {
		await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Bach']), by);
		await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Wald']), by);
		await undoRevision(ledger, 'a', 5, why);
		expect(await named()).toEqual(['4 kitas: Bach']);
		// What was taken back and is delivered again is something new.
		expect(await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Wald']), by)).toMatchObject({ revisions: [6] });
		await undoRevision(ledger, 'a', 6, why);
		await redoRevision(ledger, 'a', 5, why);
		expect(await named()).toEqual(['5 kitas: Wald']);
		await undoRevision(ledger, 'a', 5, why);
		await undoRevision(ledger, 'a', 4, why);
		expect(await named()).toEqual([]);
		expect((await loadActiveTables(ledger, 'a')).length).toBe(1);
	});
	it('are erased to the last byte', async () => {
		await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Quittengelee'], ['schulen', 'Nord']), by);
		const traces = (): boolean => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes('Quittengelee'));
		expect(traces()).toBe(true);
		await eraseRevision(ledger, 'a', 4, why);
		expect([traces(), await named()]).toEqual([false, ['5 schulen: Nord']]);
	});
	it('of one Kommune are not those of another', async () => {
		await commitDelivery(ledger, 'a', withLists('a', ['kitas', 'Bach']), by);
		await commitDelivery(ledger, 'b', withLists('b', ['kitas', 'Wald']), by);
		expect([await named('a'), await named('b'), await named('c')]).toEqual([['4 kitas: Bach'], ['4 kitas: Wald'], []]);
	});
});

describe('a ledger of the version before', () => {
	it('keeps its revisions, events and locks, and takes lists of facilities', async () => {
		const old = mkdtempSync(join(tmpdir(), 'keck-before-'));
		const database = openDatabase(join(old, 'ledger.sqlite'));
		migrate(database, [revisions, publicationSecret]);
		database.exec(`INSERT INTO revision (kommune, number, delivery, kind, sha256, content_sha256, accepted_at, accepted_by) VALUES ('a', 1, 1, 'settings', 'x', 'y', '2026-01-01T00:00:00Z', 'Anna'), ('a', 2, 1, 'figures', 'x', 'z', '2026-01-01T00:00:00Z', 'Anna');
			INSERT INTO revision_origin VALUES (1, 'Beschreibung', '[]'), (2, 'x.csv', '[]'); INSERT INTO document VALUES (1, '{}');
			INSERT INTO revision_event (revision, kind, at, by, reason) VALUES (2, 'undo', '2026-01-02T00:00:00Z', 'Anna', 'Irrtum')`);
		database.close();
		const opened = openLedger(old);
		expect((await listRevisions(opened, 'a')).map(({ number, kind, state, file }) => [number, kind, state, file])).toEqual([[1, 'settings', 'active', 'Beschreibung'], [2, 'figures', 'undone', 'x.csv']]);
		expect((await commitDelivery(opened, 'a', withLists('a', ['kitas', 'Bach']), by)).revisions).toEqual([3, 4, 5, 6]);
		opened.close();
		const byHand = new DatabaseSync(join(old, 'ledger.sqlite'));
		expect(byHand.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
		expect(byHand.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'revision' ORDER BY name").all().map((row) => row['name'])).toEqual(['revision_never_changed', 'revision_never_deleted', 'revision_never_replaced']);
		expect(() => byHand.exec('DELETE FROM revision')).toThrow('append-only');
		expect(() => byHand.exec("INSERT INTO document (revision, body) VALUES (99, '{}')")).toThrow('FOREIGN KEY');
		byHand.close();
		rmSync(old, { recursive: true });
	});
});
