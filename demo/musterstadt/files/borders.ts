import type { Feature } from 'geojson';
import type { DrawGround } from '../borders/ground.ts';
import { surveyGround } from '../borders/ground.ts';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { changeYear, firstYear } from '../town/districts.ts';
import type { DeliveredFile } from './delivered-file.ts';

/** The GeoJSON files of the survey office, WGS84. */
export function borderFiles(): DeliveredFile[] {
	const draw = surveyGround();
	const quarter = (a: TownArea) => ({ QUARTIER_NR: a.code, QUARTIER: a.name, BEZIRK_NR: a.code.slice(0, 2) });
	const onGround = (year: number) => quartersOf(year).filter((a) => !a.rest);
	return [
		collection('Grenzen/stadtgebiet.geojson', [wholeTown()], draw, (a) => ({ GKZ: a.code, NAME: a.name })),
		collection('Grenzen/bezirke.geojson', districtsOf(), draw, (a) => ({ BEZIRK_NR: a.code, BEZIRK: a.name })),
		collection('Grenzen/quartiere_2015.geojson', onGround(firstYear), draw, quarter),
		collection('Grenzen/quartiere_2020.geojson', onGround(changeYear), draw, quarter)
	];
}

function collection(path: string, areas: readonly TownArea[], draw: DrawGround, properties: (area: TownArea) => Record<string, string>): DeliveredFile {
	const features = areas.map((area): Feature => ({ type: 'Feature', properties: properties(area), geometry: draw(area.patches) }));
	const lines = features.map((f) => JSON.stringify(f)).join(',\n');
	return { path, bytes: Buffer.from(`{"type":"FeatureCollection","name":"Musterstadt (erfunden)","features":[\n${lines}\n]}\n`, 'utf8') };
}
