import type { DatabaseSync } from 'node:sqlite';

/** One layer of polygons as the GeoPackage lists it. */
export interface ListedLayer {
	readonly table: string;
	readonly geometry: string;
	/** Number of its coordinate system inside the file. */
	readonly system: number;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** True for an ordinary table: no view, no virtual table. */
export function isTable(database: DatabaseSync, name: string): boolean {
	const row = database.prepare('select type, sql from sqlite_schema where name = ? limit 2').all(name);
	return row.length === 1 && row[0]?.['type'] === 'table' && !/^\s*create\s+virtual/i.test(String(row[0]['sql']));
}

export function layersOf(database: DatabaseSync): ListedLayer[] {
	const rows = database.prepare(`select g.table_name, g.column_name, g.srs_id from gpkg_geometry_columns g join gpkg_contents c on c.table_name = g.table_name where c.data_type = 'features' order by g.table_name limit 100`).all();
	return rows.map((row) => ({ table: String(row['table_name']), geometry: String(row['column_name']), system: Number(row['srs_id']) }));
}

/** Stored columns only: what a generated column computes is the file's own programme. */
export function columnsOf(database: DatabaseSync, table: string): string[] {
	return database.prepare('select name from pragma_table_xinfo(?) where hidden = 0').all(table).map((row) => String(row['name']));
}

/** `EPSG:25833`, else the definition in WKT; null where the file does not know it. */
export function systemOf(database: DatabaseSync, number: number): string | null {
	const row = database.prepare('select organization, organization_coordsys_id, definition from gpkg_spatial_ref_sys where srs_id = ?').get(number);
	if (row === undefined || number <= 0) return null;
	return /^epsg$/i.test(String(row['organization'])) ? `EPSG:${String(row['organization_coordsys_id'])}` : String(row['definition']).slice(0, 10_000);
}

/** All rows, one by one; whole numbers as bigint. */
export function rowsOf(database: DatabaseSync, table: string, columns: readonly string[]): Iterable<Record<string, unknown>> {
	const statement = database.prepare(`select ${columns.map(quoted).join(', ')} from ${quoted(table)}`);
	statement.setReadBigInts(true);
	return statement.iterate();
}
