import type { DatabaseSync } from 'node:sqlite';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { parseLayer } from '../layer/parse-layer.ts';
import { makeGeopackage, multiWkb, polygonWkb, square, withHeader } from './make-geopackage.test-data.ts';

const parse = async (bytes: Uint8Array, layer: string | null = null) => {
	const { features, findings } = await parseLayer(bytes, { file: 'town.gpkg', layer, system: null });
	return { features, findings, codes: findings.map((f) => `${f.severity} ${f.code}`) };
};
const secondLayer = (database: DatabaseSync): void => database.exec("create table bezirke (geom blob, nr text); insert into gpkg_contents values ('bezirke', 'features', 'b', 4326); insert into gpkg_geometry_columns values ('bezirke', 'geom', 'POLYGON', 4326, 0, 0)");

describe('GeoPackage', () => {
	test('texts, whole numbers beyond those of JavaScript, decimals; no picture', async () => {
		const { features, codes } = await parse(makeGeopackage());
		expect(codes).toEqual([]);
		expect([...(features[0]?.properties ?? [])]).toEqual([['fid', '1'], ['nr', '0101'], ['name', 'Süd'], ['ew', '9007199254740993'], ['dichte', '0.5']]);
		expect([...(features[1]?.polygons[0]?.[0] ?? [])].slice(0, 2)).toEqual([7.1, 50]);
	});
	test('nothing of it is left on the disk', async () => {
		const before = readdirSync(tmpdir()).filter((name) => /sqlite|gpkg/.test(name));
		await parse(makeGeopackage());
		expect(readdirSync(tmpdir()).filter((name) => /sqlite|gpkg/.test(name))).toEqual(before);
	});
	test('heights, measures, both byte orders, parts, envelopes', async () => {
		const ring = (width: number) => [[7, 50], [7.1, 50], [7.1, 50.1], [7, 50.1], [7, 50]].map(([x = 0, y = 0]) => [x, y, 9, 9].slice(0, width));
		const geometries = [withHeader(polygonWkb([ring(3)])), withHeader(polygonWkb([ring(4)], false), 5), withHeader(multiWkb([polygonWkb([ring(2)]), polygonWkb([ring(2).map(([x = 0, y = 0]) => [x + 1, y])], false)]), 9)];
		const { features, codes } = await parse(makeGeopackage((database) => geometries.forEach((g) => database.prepare('insert into quartiere (geom) values (?)').run(g))));
		expect(codes.filter((c) => c.startsWith('blocks'))).toEqual([]);
		expect(features.slice(2).map((f) => f.polygons.map((p) => [...(p[0] ?? [])].slice(0, 4)))).toEqual([[[7, 50, 7.1, 50]], [[7, 50, 7.1, 50]], [[7, 50, 7.1, 50], [8, 50, 8.1, 50]]]);
	});
	test('one of several layers by its name', async () => {
		expect((await parse(makeGeopackage(secondLayer))).codes).toEqual(['blocks borders-which-layer']);
		expect((await parse(makeGeopackage(secondLayer), 'quartiere')).features.length).toBe(2);
		expect((await parse(makeGeopackage(secondLayer), 'x')).codes).toEqual(['blocks borders-unknown-layer']);
	});
	test('coordinates without a system of their own are degrees only where they look so', async () => {
		expect((await parse(makeGeopackage((d) => d.exec('update gpkg_geometry_columns set srs_id = -1')))).codes).toEqual([]);
		const { codes, findings } = await parse(makeGeopackage((d) => d.exec("update gpkg_geometry_columns set srs_id = 5; insert into gpkg_spatial_ref_sys values ('x', 5, 'EPSG', 2056, 'PROJCS[', '')")));
		expect(codes).toEqual(['blocks coordinates-unreadable']);
		expect(findings[0]?.value).toBe('EPSG:2056');
	});
});

const geometry = (bytes: Uint8Array | string | null) => (database: DatabaseSync): void => void database.prepare('update quartiere set geom = ? where fid = 1').run(bytes);
describe('hostile and broken ones', () => {
	test.each([
		['no-layer', (d: DatabaseSync) => d.exec('alter table quartiere rename to q; create view quartiere as select * from q')],
		['no-layer', (d: DatabaseSync) => d.exec("drop table quartiere; create virtual table quartiere using fts5(geom, nr)")],
		['no-layer', (d: DatabaseSync) => d.exec('delete from gpkg_geometry_columns')],
		['damaged', (d: DatabaseSync) => d.exec('alter table gpkg_contents rename to c; create view gpkg_contents as select * from c')],
		['damaged', (d: DatabaseSync) => d.exec('drop table gpkg_spatial_ref_sys')],
		['damaged', (d: DatabaseSync) => d.exec("update gpkg_geometry_columns set column_name = 'x'")],
		['damaged', (d: DatabaseSync) => d.exec('alter table gpkg_contents drop column data_type')]
	])('%s', async (code, more) => expect((await parse(makeGeopackage(more))).codes).toEqual([`blocks borders-${code}`]));
	test.each([
		['not-polygon', Buffer.from('nonsense')], ['not-polygon', 'text'], ['not-polygon', withHeader(Buffer.from([1, 1, 0, 0, 0]))], ['not-polygon', withHeader(multiWkb([multiWkb([])], 7))],
		['not-polygon', withHeader(polygonWkb([]).subarray(0, 7))], ['not-polygon', withHeader(multiWkb([multiWkb([polygonWkb([])])]))], ['not-polygon', Buffer.concat([square(7).subarray(0, 13), Buffer.from([0xff, 0xff, 0xff, 0x7f])])],
		['not-polygon', withHeader(polygonWkb([[[7, 50], [8, 50], [7, 51], [7, 50]]]), 0x21)], ['not-a-number', withHeader(polygonWkb([[[7, 50], [Infinity, 50], [7, 51], [7, 50]]]))]
	])('geometry-%s', async (code, bytes) => expect((await parse(makeGeopackage(geometry(bytes)))).codes).toEqual([`blocks geometry-${code}`]));
	test('an area without geometry warns', async () => {
		expect((await parse(makeGeopackage(geometry(null)))).codes).toEqual(['warns geometry-empty']);
		expect((await parse(makeGeopackage(geometry(withHeader(Buffer.alloc(0), 0x11))))).codes).toEqual(['warns geometry-empty']);
	});
	test('triggers never fire, generated columns are never computed, functions in the schema are refused', async () => {
		const { features, codes } = await parse(makeGeopackage((d) => d.exec("create trigger t after insert on quartiere begin delete from quartiere; end; alter table quartiere add column bomb text as (hex(zeroblob(900000000)))")));
		expect(codes).toEqual([]);
		expect(features.length).toBe(2);
		expect(features[0]?.properties.has('bomb')).toBe(false);
	});
	test('no page of the file can be trusted', async () => {
		const bytes = Buffer.from(makeGeopackage());
		for (let at = 100; at < bytes.length; at += 997) {
			const copy = Buffer.from(bytes);
			copy.fill(0xff, at, at + 50);
			await expect(parse(copy)).resolves.toBeDefined();
		}
		expect((await parse(bytes.subarray(0, 3000))).codes).toEqual(['blocks borders-damaged']);
	});
});
