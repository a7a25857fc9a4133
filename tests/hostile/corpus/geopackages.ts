import type { HostileDelivery } from '../hostile-delivery.ts';
import { refused, taken } from '../hostile-delivery.ts';
import { square } from './borders.ts';
import { gpkgBytes, gpkgPolygon } from './geopackage-bytes.ts';
import { delivery } from './victim.ts';

const gpkg = (bytes: () => Uint8Array): HostileDelivery['files'] => () => delivery({ 'q.gpkg': bytes() }, { borders: 'datei: q.gpkg, schluessel: nr, name: name' });
const changed = (sql: string): HostileDelivery['files'] => gpkg(() => gpkgBytes((db) => db.exec(sql)));
/** Replaces the table by something of the same name that computes when it is read. */
const instead = (sql: string): HostileDelivery['files'] => changed(`ALTER TABLE quartiere RENAME TO alt; ${sql}`);

/** Borders as GeoPackages, which are databases. */
export const GEOPACKAGES: readonly HostileDelivery[] = [
	taken('GeoPackage as it should be', gpkg(() => gpkgBytes())),
	taken('GeoPackage with triggers', changed('CREATE TRIGGER t AFTER UPDATE ON quartiere BEGIN DELETE FROM quartiere; END; CREATE TRIGGER u AFTER INSERT ON gpkg_contents BEGIN DELETE FROM quartiere; END;')),
	refused('GeoPackage whose areas are a view that never ends', instead('CREATE VIEW quartiere AS WITH RECURSIVE n(fid) AS (SELECT 1 UNION ALL SELECT fid + 1 FROM n) SELECT fid, (SELECT geom FROM alt LIMIT 1) AS geom, fid AS nr, fid AS name FROM n;')),
	refused('GeoPackage whose areas are a virtual table', instead('CREATE VIRTUAL TABLE quartiere USING fts5(geom, nr, name);')),
	refused('GeoPackage whose list of contents is a view that never ends', changed('ALTER TABLE gpkg_contents RENAME TO inhalt; CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT inhalt.* FROM inhalt, n;')),
	refused('GeoPackage that names a table as a piece of SQL', changed(`UPDATE gpkg_contents SET table_name = 'quartiere"; DROP TABLE gpkg_contents; --'; UPDATE gpkg_geometry_columns SET table_name = 'quartiere"; DROP TABLE gpkg_contents; --';`)),
	refused('GeoPackage that claims to describe another table of the database', changed(`UPDATE gpkg_contents SET table_name = 'sqlite_master'; UPDATE gpkg_geometry_columns SET table_name = 'sqlite_master', column_name = 'sql';`)),
	refused('GeoPackage without its tables', gpkg(() => gpkgBytes((db) => db.exec('DROP TABLE gpkg_contents')))),
	refused('GeoPackage with two billion rings', gpkg(() => gpkgBytes(undefined, gpkgPolygon(square(9, 51), { rings: 2_000_000_000 })))),
	refused('GeoPackage with two billion points', gpkg(() => gpkgBytes(undefined, gpkgPolygon(square(9, 51), { points: 2_000_000_000 })))),
	refused('GeoPackage with a text as geometry', changed("UPDATE quartiere SET geom = 'POLYGON((9 51))'")),
	refused('GeoPackage cut in half', gpkg(() => { const whole = gpkgBytes(); return whole.subarray(0, whole.length / 2); })),
	refused('random bytes under the name of a GeoPackage', gpkg(() => Buffer.concat([Buffer.from('SQLite format 3\u0000'), Buffer.alloc(50_000, 'keck')]))),
	refused('GeoPackage of a million rows', changed("INSERT INTO quartiere (geom, nr, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000) SELECT (SELECT geom FROM quartiere LIMIT 1), 'x', 'y' FROM n;"))
];
