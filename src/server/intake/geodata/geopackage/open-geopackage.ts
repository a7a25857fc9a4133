import { DatabaseSync } from 'node:sqlite';
import { LayerRefused } from '../layer/layer-refused.ts';

const MAGIC = Buffer.from('SQLite format 3\0');

export const isSqlite = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).equals(MAGIC);

/**
 * Opens a delivered SQLite file in memory, without a copy on the disk and with everything off that a hostile file could use: no extensions, no
 * functions in its schema, no writing (so no trigger ever fires), short statements and values. Whatever SQLite finds wrong with the file
 * makes it damaged.
 */
export function withGeopackage<T>(bytes: Uint8Array, read: (database: DatabaseSync) => T): T {
	const database = new DatabaseSync(':memory:', {
		allowExtension: false, defensive: true, enableDoubleQuotedStringLiterals: false,
		limits: { length: 64 * 1024 * 1024, sqlLength: 64 * 1024, column: 500, exprDepth: 50, compoundSelect: 5, attach: 0, triggerDepth: 1 }
	});
	try {
		database.deserialize(bytes);
		database.exec('pragma trusted_schema = off; pragma query_only = on; pragma cell_size_check = on;');
		return read(database);
	} catch (error) {
		if (error instanceof Error && 'code' in error && (error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_OUT_OF_RANGE')) throw new LayerRefused('damaged', '.gpkg');
		throw error;
	} finally {
		database.close();
	}
}
