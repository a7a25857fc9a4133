import { borderFile } from '../../office/border-file.ts';
import type { DeliveredFile } from '../../office/delivered-file.ts';
import { surveyGround } from '../borders/ground.ts';
import { gemeindeAreas, ortslageAreas, wholeKreis } from '../country/areas.ts';
import { gemeinden, keyOf, unincorporated } from '../country/gemeinden.ts';

const name = 'Kreis Musterland (erfunden)';

/** The GeoJSON files of the survey office, WGS84. Forest and lake are ground of the Kreis and of no municipality: a gap in the two files below. */
export function borderFiles(): DeliveredFile[] {
	const draw = surveyGround();
	const title = new Map(gemeinden.map((g) => [keyOf(g.code), g.title]));
	return [
		borderFile('Grenzen/kreis.geojson', name, [{ ...wholeKreis, patches: [...wholeKreis.patches, unincorporated] }], draw, (a) => ({ ARS: a.code, GEN: a.name })),
		borderFile('Grenzen/gemeinden.geojson', name, gemeindeAreas, draw, (a) => ({ AGS: a.code, GEN: a.name, BEZ: title.get(a.code) ?? '' })),
		borderFile('Grenzen/ortslagen.geojson', name, ortslageAreas.filter((a) => !a.patches[0]?.rest), draw, (a) => ({ OL_NR: a.code, OL_NAME: a.name, AGS: keyOf(a.code.slice(0, 3)) }))
	];
}
