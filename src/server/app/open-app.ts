import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { readConfiguration } from '#server/base/configuration.ts';
import { migrate } from '#server/base/migrate.ts';
import { kyselyOn } from '#server/base/node-sqlite-dialect.ts';
import { openDatabase } from '#server/base/open-database.ts';
import { isBusy } from '#server/base/sqlite-busy.ts';
import { inbox } from './migrations/0001-inbox.ts';
import type { AppSchema } from './schema.ts';

/** What is no figure and can be erased: letters of readers, later texts and offers. Nothing in it is ever public. */
export interface App {
	readonly db: Kysely<AppSchema>;
	/** Writes the file anew from what is left, so that no byte of what was erased stays on the disk. False while another process reads: the next time does it. */
	scrub(): Promise<boolean>;
	close(): void;
}

const migrations = [inbox];
const NAME = 'app.sqlite';

/** Has anything been kept in this data folder yet? */
export const hasApp = (dataFolder: string): boolean => existsSync(join(dataFolder, NAME));

/** Opens `<data>/app.sqlite`, makes it where there is none, and brings it to the newest shape. Close it when done. */
export function openApp(dataFolder: string): App {
	const database = openDatabase(join(dataFolder, NAME));
	try {
		migrate(database, migrations);
	} catch (error) {
		database.close();
		throw error;
	}
	const db = kyselyOn<AppSchema>(database);
	return { db, scrub: () => db.connection().execute(async () => scrubbed(database)), close: () => database.close() };
}

/** Kysely knows neither command, and neither may run inside a transaction. */
function scrubbed(database: DatabaseSync): boolean {
	try {
		database.exec('VACUUM');
		return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
	} catch (error) {
		if (isBusy(error)) return false;
		throw error;
	}
}

let store: App | null = null;

/** The process-wide store of a server, opened at the first letter. */
export function appStore(): App {
	store ??= openApp(readConfiguration().data);
	return store;
}
