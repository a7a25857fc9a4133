import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Counts } from './small-town.ts';
import { writeSmallTown } from './small-town.ts';

/** Nothing is withheld from these by hand; a few are small. */
export const counts: Counts = {
	A1: [200, 800, 60, 90], A2: [150, 650, 40, 61], A3: [90, 410, 2, 30], A4: [100, 500, 20, 41],
	B1: [300, 900, 31, 70], B2: [40, 40, 0, 5], B3: [120, 500, 12, 0]
};

const QUARTERS = '{ebene: quartier, datei: q.geojson, schluessel: nr, name: name}';
const DISTRICTS = '{ebene: bezirk, aus: quartier, schluessel: bezirk, name: bezirk}';
const square = (west: number, east: number): object => ({ type: 'Polygon', coordinates: [[[west, 50], [east, 50], [east, 51], [west, 51], [west, 50]]] });

/**
 * The small town without borders, or with borders of the districts only; or with all of them, which changed in 2024: the quarters' figures of 2023 then belong to areas
 * of an earlier Gebietsstand. @returns the folder
 */
export function writeBareTown(borders: 'none' | 'districts' | 'changed'): string {
	const folder = writeSmallTown(counts);
	const description = readFileSync(join(folder, 'beschreibung.yaml'), 'utf8');
	const quarters = Object.keys(counts);
	writeFileSync(join(folder, 'q.csv'), ['nr;name;bezirk', ...quarters.map((nr) => `${nr};Quartier ${nr};${nr[0]}`)].join('\n'));
	writeFileSync(join(folder, 'b.geojson'), JSON.stringify({ type: 'FeatureCollection', features: [['A', 7, 8], ['B', 8, 8.75]].map(([bezirk, west, east]) => ({ type: 'Feature', properties: { bezirk }, geometry: square(Number(west), Number(east)) })) }));
	writeFileSync(join(folder, 'q2024.geojson'), JSON.stringify({ type: 'FeatureCollection', features: quarters.map((nr, i) => ({ type: 'Feature', properties: { nr, name: `Quartier ${nr}`, bezirk: nr[0] }, geometry: square(7 + i / 4, 7.24 + i / 4) })) }));
	const list = QUARTERS.replace('datei: q.geojson', 'liste: q.csv').replace('}', ', oberhalb: bezirk}');
	writeFileSync(join(folder, 'beschreibung.yaml'), {
		none: description.replace(QUARTERS, list),
		districts: description.replace(QUARTERS, list).replace(DISTRICTS, '{ebene: bezirk, datei: b.geojson, schluessel: bezirk, name: bezirk}').replace('aus: quartier, fest', 'aus: bezirk, fest'),
		changed: description.replace('klassifikationen:', `  - ab: 2024-01-01\n    name: Gebietsstand 2024\n    grenzen: [${QUARTERS.replace('q.geojson', 'q2024.geojson')}]\nklassifikationen:`)
	}[borders]);
	return folder;
}
