import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kyselyOn } from './node-sqlite-dialect.ts';
import { openDatabase } from './open-database.ts';

interface Schema { readonly note: { readonly id: number; readonly body: Uint8Array | null } }

let folder = '';
let path = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'keck-sqlite-'));
	path = join(folder, 'deep', 'x.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

function opened() {
	const database = openDatabase(path);
	database.exec('CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, body BLOB) STRICT');
	return { database, db: kyselyOn<Schema>(database) };
}

describe('openDatabase', () => {
	it('writes ahead, forces every commit to disk, overwrites what is deleted, and is closed to other users', () => {
		const { database } = opened();
		const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
		expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'temp_store'].map(pragma)).toEqual(['wal', 2, 1, 1, 2]);
		expect(['', '-wal'].map((end) => statSync(path + end).mode & 0o077)).toEqual([0, 0]);
		database.close();
	});
});

describe('kyselyOn', () => {
	it('carries bytes and nulls there and back and tells how many rows changed', async () => {
		const { database, db } = opened();
		await db.insertInto('note').values([{ id: 1, body: new Uint8Array([0, 255]) }, { id: 2, body: null }]).execute();
		expect(await db.selectFrom('note').selectAll().orderBy('id').execute()).toMatchObject([{ id: 1, body: new Uint8Array([0, 255]) }, { id: 2, body: null }]);
		expect((await db.deleteFrom('note').executeTakeFirstOrThrow()).numDeletedRows).toBe(2n);
		database.close();
	});

	it('undoes a transaction that throws', async () => {
		const { database, db } = opened();
		const failing = db.transaction().execute(async (transaction) => {
			await transaction.insertInto('note').values({ id: 1, body: null }).execute();
			throw new Error('stop');
		});
		await expect(failing).rejects.toThrow('stop');
		expect(await db.selectFrom('note').select('id').execute()).toEqual([]);
		database.close();
	});

	it('lets two handles of one process write in turns instead of blocking each other', async () => {
		const handles = [opened(), opened()];
		await Promise.all(handles.map(({ db }, handle) => Promise.all([0, 1, 2, 3].map((turn) => db.transaction().execute(async (transaction) => {
			await transaction.insertInto('note').values({ id: handle * 10 + turn, body: null }).execute();
			await new Promise((resolve) => setTimeout(resolve, 5));
		})))));
		expect(await handles[0]?.db.selectFrom('note').select('id').orderBy('id').execute()).toEqual([0, 1, 2, 3, 10, 11, 12, 13].map((id) => ({ id })));
		for (const { database } of handles) database.close();
	});
});
