import type { DatabaseSync } from 'node:sqlite';
import type { FindingList } from '#domain/delivery/finding-list.ts';
import { headerName } from '#domain/delivery/sheet/sheet.ts';
import { LIMITS } from '../../limits.ts';
import { orFault } from '../layer/geometry-words.ts';
import { LayerRefused } from '../layer/layer-refused.ts';
import type { RawFeature, RawLayer } from '../layer/raw-layer.ts';
import { withGeopackage } from './open-geopackage.ts';
import { columnsOf, isTable, layersOf, rowsOf, systemOf } from './queries/describe-layers.ts';
import { readGeopackageGeometry } from './read-wkb.ts';

/** A GeoPackage → features of one layer in its own coordinates. `layer` names the table where there are several. */
export function readGeopackage(bytes: Uint8Array, file: string, layer: string | null, findings: FindingList): RawLayer {
	return withGeopackage(bytes, (database) => {
		if (!['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'].every((table) => isTable(database, table))) throw new LayerRefused('damaged', '.gpkg');
		const { table, geometry, system } = chooseLayer(database, layer);
		return { features: readFeatures(database, table, geometry, file, findings), system: systemOf(database, system) };
	});
}

function chooseLayer(database: DatabaseSync, layer: string | null): ReturnType<typeof layersOf>[number] {
	const layers = layersOf(database);
	const names = layers.map((l) => l.table).slice(0, 12).join(', ');
	const [first, ...others] = layer === null ? layers : layers.filter((l) => l.table === layer);
	if (first === undefined) throw layers.length === 0 ? new LayerRefused('no-layer') : new LayerRefused('unknown-layer', names);
	if (others.length > 0) throw new LayerRefused('which-layer', names);
	// A view or a virtual table would run what the file says.
	if (!isTable(database, first.table)) throw new LayerRefused('no-layer');
	return first;
}

function readFeatures(database: DatabaseSync, table: string, geometry: string, file: string, findings: FindingList): RawFeature[] {
	const columns = columnsOf(database, table);
	if (!columns.includes(geometry)) throw new LayerRefused('damaged', '.gpkg');
	const features: RawFeature[] = [];
	let place = 0;
	for (const row of rowsOf(database, table, columns)) {
		if (place++ === LIMITS.areas) throw new LayerRefused('too-many-areas');
		const shape = row[geometry];
		const polygons = orFault(shape === null ? 'empty' : shape instanceof Uint8Array ? readGeopackageGeometry(shape) : 'not-polygon', place, file, findings);
		if (polygons !== undefined) features.push({ place, properties: textProperties(row), polygons });
	}
	return features;
}

function textProperties(row: Record<string, unknown>): Map<string, string> {
	return new Map(Object.entries(row).flatMap(([key, value]) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? [[headerName(key), String(value).trim()]] : [])));
}
