import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { migrate } from '#server/base/migrate.ts';
import { kyselyOn } from '#server/base/node-sqlite-dialect.ts';
import { openDatabase } from '#server/base/open-database.ts';
import { revisions } from './migrations/0001-revisions.ts';
import { publicationSecret } from './migrations/0002-publication-secret.ts';
import { facilities } from './migrations/0003-facilities.ts';
import { scrubErased } from './queries/revision/scrub-erased.ts';
import type { LedgerSchema } from './schema.ts';

/** The Eingangsbuch: what was delivered, never changed, only added to. Confidential. */
export interface Ledger {
	readonly db: Kysely<LedgerSchema>;
	/** See `scrubErased`; waits until no transaction of this process is open. */
	scrub(): Promise<boolean>;
	close(): void;
}

const migrations = [revisions, publicationSecret, facilities];

const NAME = 'ledger.sqlite';

/** Has anything been kept in this data folder yet? */
export const hasLedger = (dataFolder: string): boolean => existsSync(join(dataFolder, NAME));

/** Opens `<data>/ledger.sqlite`, makes it where there is none, and brings it to the newest shape. Close it when done. */
export function openLedger(dataFolder: string): Ledger {
	const database = openDatabase(join(dataFolder, NAME));
	try {
		migrate(database, migrations);
		// Of an erasure that was interrupted.
		scrubErased(database);
	} catch (error) {
		database.close();
		throw error;
	}
	const db = kyselyOn<LedgerSchema>(database);
	return { db, scrub: () => db.connection().execute(async () => scrubErased(database)), close: () => database.close() };
}
