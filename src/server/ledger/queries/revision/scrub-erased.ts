import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from '#server/base/sqlite-busy.ts';

/**
 * Makes the bytes of erased revisions disappear from the files. Deleting overwrites them (`secure_delete`), but fragments may remain in
 * the gaps of pages, and older copies stand in the write-ahead log: VACUUM writes the file anew from what is left, the checkpoint cuts the log to nothing.
 * Kysely knows neither command, and neither may run inside a transaction.
 * True when nothing is left to do; false when a reader still holds the old state: the next opening tries again.
 */
export function scrubErased(database: DatabaseSync): boolean {
	const waiting = database.prepare(`SELECT DISTINCT revision FROM revision_event e WHERE kind = 'erase' AND NOT EXISTS (SELECT 1 FROM revision_event s WHERE s.revision = e.revision AND s.kind = 'scrub')`).all();
	if (waiting.length === 0) return true;
	try {
		database.exec('VACUUM');
		if (database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] !== 0) return false;
		const note = database.prepare(`INSERT INTO revision_event (revision, kind, at, by, reason) VALUES (?, 'scrub', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'KECK', '')`);
		for (const { revision } of waiting) note.run(revision ?? null);
		return true;
	} catch (error) {
		if (isBusy(error)) return false;
		throw error;
	}
}
