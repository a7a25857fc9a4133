import { DatabaseSync } from 'node:sqlite';

type Ring = readonly (readonly number[])[];

/** ISO WKB of a polygon; points of three or four numbers make it Z or ZM. */
export function polygonWkb(rings: readonly Ring[], little = true): Buffer {
	const width = rings[0]?.[0]?.length ?? 2;
	const numbers = rings.flat(2);
	const bytes = Buffer.alloc(9 + 4 * rings.length + 8 * numbers.length);
	let at = 0;
	const whole = (value: number): void => {
		if (little) bytes.writeUInt32LE(value, at);
		else bytes.writeUInt32BE(value, at);
		at += 4;
	};
	bytes[at++] = little ? 1 : 0;
	whole(3 + [0, 0, 0, 1000, 3000][width]!);
	whole(rings.length);
	for (const ring of rings) {
		whole(ring.length);
		for (const value of ring.flat()) {
			if (little) bytes.writeDoubleLE(value, at);
			else bytes.writeDoubleBE(value, at);
			at += 8;
		}
	}
	return bytes;
}

export function multiWkb(parts: readonly Buffer[], type = 6): Buffer {
	const head = Buffer.alloc(9);
	head[0] = 1;
	head.writeUInt32LE(type, 1);
	head.writeUInt32LE(parts.length, 5);
	return Buffer.concat([head, ...parts]);
}

/** The GeoPackage header before WKB. `flags` as in clause 2.1.3; an envelope of that kind is filled with zeros. */
export function withHeader(wkb: Uint8Array, flags = 1): Buffer {
	const head = Buffer.alloc(8 + ([0, 32, 48, 48, 64][(flags >> 1) & 7] ?? 0));
	head.write('GP', 'latin1');
	head[3] = flags;
	return Buffer.concat([head, wkb]);
}

/** A square in degrees, as a geometry of a GeoPackage. */
export const square = (west: number): Buffer => withHeader(polygonWkb([[[west, 50], [west + 0.1, 50], [west + 0.1, 50.1], [west, 50.1], [west, 50]]]));

/** The tables that every GeoPackage has, a table of two quarters in degrees, and then whatever `more` does. */
export function makeGeopackage(more: (database: DatabaseSync) => void = () => undefined): Uint8Array {
	const database = new DatabaseSync(':memory:');
	database.exec(`
		create table gpkg_spatial_ref_sys (srs_name text, srs_id integer primary key, organization text, organization_coordsys_id integer, definition text, description text);
		create table gpkg_contents (table_name text primary key, data_type text, identifier text, srs_id integer);
		create table gpkg_geometry_columns (table_name text, column_name text, geometry_type_name text, srs_id integer, z tinyint, m tinyint);
		insert into gpkg_spatial_ref_sys values ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS[]', ''), ('none', -1, 'NONE', -1, 'undefined', '');
		create table quartiere (fid integer primary key, geom blob, nr text, name text, ew integer, dichte real, bild blob);
		insert into gpkg_contents values ('quartiere', 'features', 'q', 4326);
		insert into gpkg_geometry_columns values ('quartiere', 'geom', 'MULTIPOLYGON', 4326, 0, 0);`);
	const insert = database.prepare('insert into quartiere (geom, nr, name, ew, dichte, bild) values (?, ?, ?, ?, ?, ?)');
	insert.run(square(7), '0101', 'Süd', 9_007_199_254_740_993n, 0.5, Buffer.from('x'));
	insert.run(square(7.1), '0102', 'Nord', 3, 1.5, null);
	more(database);
	const bytes = database.serialize();
	database.close();
	return bytes;
}
