import type { DatabaseSync } from 'node:sqlite';
import { Refusal } from './refusal.ts';

/** One step of a database's shape. Numbers run 1, 2, 3 …; a step that was released is never edited. Widen first, narrow in a later release. */
export interface Migration {
	readonly number: number;
	readonly name: string;
	readonly sql: string;
	/** Writes a table anew that others refer to: foreign keys rest meanwhile, and are checked before the step counts. */
	readonly rebuilds?: true;
}

/**
 * Brings a database to the newest shape. Each step is one transaction together with its own note, so a process killed in between
 * leaves whole steps; the write lock is taken before looking, so of two processes starting at once one does the step and the other finds it done.
 */
export function migrate(database: DatabaseSync, migrations: readonly Migration[]): void {
	if (applied(database) === migrations.length) return;
	database.exec('CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT');
	for (const [index, migration] of migrations.entries()) {
		if (migration.number !== index + 1) throw new RangeError(`migration ${migration.name} has number ${migration.number}, expected ${index + 1}`);
		if (migration.rebuilds) database.exec('PRAGMA foreign_keys = OFF');
		inOneTransaction(database, () => {
			if (applied(database) >= migration.number) return;
			database.exec(migration.sql);
			if (migration.rebuilds && database.prepare('PRAGMA foreign_key_check').all().length > 0) throw new RangeError(`migration ${migration.name} leaves rows that refer to nothing`);
			database.prepare("INSERT INTO migration (number, name, at) VALUES (?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))").run(migration.number, migration.name);
		});
		if (migration.rebuilds) database.exec('PRAGMA foreign_keys = ON');
	}
	// An older program would misread what a newer one has written.
	if (applied(database) > migrations.length) throw new Refusal('conflict', 'Diese Daten wurden schon von einer neueren Fassung von KECK geschrieben. Bitte die neuere Fassung verwenden.');
}

function applied(database: DatabaseSync): number {
	const known = database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table' AND name = 'migration'").get();
	if (known?.['n'] !== 1) return 0;
	return Number(database.prepare('SELECT coalesce(max(number), 0) AS n FROM migration').get()?.['n']);
}

function inOneTransaction(database: DatabaseSync, work: () => void): void {
	database.exec('BEGIN IMMEDIATE');
	try {
		work();
		database.exec('COMMIT');
	} catch (error) {
		if (database.isTransaction) database.exec('ROLLBACK');
		throw error;
	}
}
