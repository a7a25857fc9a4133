import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pauseThread } from './pause.ts';
import { isBusy } from './sqlite-busy.ts';

/** How long a statement waits for another process before it fails. Longer waits are the business of transactions, see `node-sqlite-dialect.ts`. */
export const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens (and creates) a database file so that what was acknowledged survives `kill -9` and power loss:
 * write-ahead log, an fsync per commit, foreign keys on. `secure_delete` overwrites what is deleted, and temporary
 * tables stay in memory, because confidential figures must not linger in free pages or in the system's temp folder.
 * Only the owner may read the file; SQLite gives the log beside it the same rights.
 */
export function openDatabase(path: string): DatabaseSync {
	mkdirSync(dirname(path), { recursive: true });
	closeSync(openSync(path, 'a', 0o600));
	const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
	database.exec('PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF');
	switchToWriteAheadLog(database);
	database.exec('PRAGMA synchronous = FULL');
	return database;
}

/** Two processes that create the file at the same moment: SQLite answers "busy" to this switch at once, without its usual patience. */
function switchToWriteAheadLog(database: DatabaseSync): void {
	const patience = Date.now() + BUSY_TIMEOUT_MS;
	for (;;) {
		try {
			database.exec('PRAGMA journal_mode = WAL');
			return;
		} catch (error) {
			if (!isBusy(error) || Date.now() > patience) throw error;
			pauseThread(10);
		}
	}
}
