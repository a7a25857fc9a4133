import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitDelivery } from './commit-delivery.ts';
import { eraseRevision } from './erase-revision.ts';
import { makeDelivery, makeFile, makeTable } from './make-delivery.ts';
import { openLedger } from './open-ledger.ts';
import { recordPublication } from './queries/record-publication.ts';
import { undoRevision } from './undo-revision.ts';

const by = { by: 'Anna', at: '2026-03-01T10:00:00.000Z', reason: 'Irrtum' };
const tables = ['revision', 'revision_event', 'revision_origin', 'document', 'figure_table', 'publication'];
const folder = mkdtempSync(join(tmpdir(), 'keck-append-'));
let byHand: DatabaseSync;

beforeAll(async () => {
	const ledger = openLedger(folder);
	await commitDelivery(ledger, 'a', makeDelivery('a', [makeFile('x.csv', makeTable()), makeFile('y.csv', makeTable({ period: '2020' }))]), by);
	await undoRevision(ledger, 'a', 3, by);
	await eraseRevision(ledger, 'a', 4, by);
	await recordPublication(ledger, 'a', { audience: 'public', number: 1, manifestHash: 'ab', at: by.at, by: 'Anna', reportJson: '{}', protocolJson: '{}', facts: Uint8Array.of(1), secrets: { revisions: [1], body: Uint8Array.of(7) } });
	ledger.close();
	// Somebody with the sqlite3 program: none of our code, none of our settings.
	byHand = new DatabaseSync(join(folder, 'ledger.sqlite'));
});
afterAll(() => {
	byHand.close();
	rmSync(folder, { recursive: true });
});

describe.each(tables)('table %s', (table) => {
	const columns = (): string[] => byHand.prepare(`SELECT name FROM pragma_table_info('${table}')`).all().map(({ name }) => String(name));

	it('holds a row to try on', () => {
		expect(byHand.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']).toBeGreaterThan(0);
	});

	it('refuses to change, delete or replace, whoever asks', () => {
		for (const column of columns()) expect(() => byHand.exec(`UPDATE ${table} SET ${column} = ${column}`), column).toThrow('append-only');
		expect(() => byHand.exec(`DELETE FROM ${table}`)).toThrow('append-only');
		expect(() => byHand.exec(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow('append-only');
	});
});

it('refuses to give an erased revision a new payload', () => {
	const erased = byHand.prepare("SELECT revision FROM revision_event WHERE kind = 'erase'").get()?.['revision'];
	expect(() => byHand.exec(`INSERT INTO document (revision, body) VALUES (${String(erased)}, '{}')`)).toThrow('erased');
});
