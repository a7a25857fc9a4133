import { borderFile } from '../../office/border-file.ts';
import type { DeliveredFile } from '../../office/delivered-file.ts';
import { surveyGround } from '../borders/ground.ts';
import type { TownArea } from '../town/areas.ts';
import { districtsOf, quartersOf, wholeTown } from '../town/areas.ts';
import { changeYear, firstYear } from '../town/districts.ts';

const name = 'Musterstadt (erfunden)';

/** The GeoJSON files of the survey office, WGS84. */
export function borderFiles(): DeliveredFile[] {
	const draw = surveyGround();
	const quarter = (a: TownArea) => ({ QUARTIER_NR: a.code, QUARTIER: a.name, BEZIRK_NR: a.code.slice(0, 2) });
	const onGround = (year: number) => quartersOf(year).filter((a) => !a.rest);
	return [
		borderFile('Grenzen/stadtgebiet.geojson', name, [wholeTown()], draw, (a) => ({ GKZ: a.code, NAME: a.name })),
		borderFile('Grenzen/bezirke.geojson', name, districtsOf(), draw, (a) => ({ BEZIRK_NR: a.code, BEZIRK: a.name })),
		borderFile('Grenzen/quartiere_2015.geojson', name, onGround(firstYear), draw, quarter),
		borderFile('Grenzen/quartiere_2020.geojson', name, onGround(changeYear), draw, quarter)
	];
}
