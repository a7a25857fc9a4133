import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { square } from './borders.ts';

/** Polygon as GeoPackage stores it: header GP, version 0, little endian, no envelope, EPSG 4326, then WKB. */
export function gpkgPolygon(ring: readonly (readonly [number, number])[], claimed: { rings?: number; points?: number } = {}): Buffer {
	const wkb = Buffer.alloc(13 + ring.length * 16);
	wkb.writeUInt8(1, 0);
	wkb.writeUInt32LE(3, 1);
	wkb.writeUInt32LE(claimed.rings ?? 1, 5);
	wkb.writeUInt32LE(claimed.points ?? ring.length, 9);
	ring.forEach(([x, y], i) => {
		wkb.writeDoubleLE(x, 13 + i * 16);
		wkb.writeDoubleLE(y, 21 + i * 16);
	});
	const head = Buffer.from([0x47, 0x50, 0, 1, 0xe6, 0x10, 0, 0]);
	return Buffer.concat([head, wkb]);
}

/** A GeoPackage with the two quarters; `change` may do to it what it likes. `geometry` is that of the first. */
export function gpkgBytes(change: (db: DatabaseSync) => void = () => undefined, geometry: Buffer = gpkgPolygon(square(9, 51))): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'keck-gpkg-'));
	const path = join(folder, 'q.gpkg');
	try {
		const db = new DatabaseSync(path);
		db.exec(`PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;
			CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
			INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84"]', '');
			CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT, last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER);
			CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
			CREATE TABLE quartiere (fid INTEGER PRIMARY KEY, geom BLOB, nr TEXT, name TEXT);
			INSERT INTO gpkg_contents VALUES ('quartiere', 'features', 'quartiere', '', '2024-01-01T00:00:00Z', 9, 51, 9.2, 51.1, 4326);
			INSERT INTO gpkg_geometry_columns VALUES ('quartiere', 'geom', 'POLYGON', 4326, 0, 0);`);
		const insert = db.prepare('INSERT INTO quartiere (geom, nr, name) VALUES (?, ?, ?)');
		insert.run(geometry, '01', 'Quartier 01');
		insert.run(gpkgPolygon(square(9.1, 51)), '02', 'Quartier 02');
		change(db);
		db.close();
		return readFileSync(path);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
