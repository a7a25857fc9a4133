import type { DrawGround } from '../../ground/draw-ground.ts';
import { drawGround } from '../../ground/draw-ground.ts';
import { growPatches } from '../../ground/growth.ts';
import type { Seed } from '../../ground/growth.ts';
import { makeOutline } from '../../ground/outline.ts';
import type { Point } from '../../ground/point.ts';
import type { Raster } from '../../ground/raster.ts';
import { cellIndex } from '../../ground/raster.ts';
import { makeRandom } from '../chance.ts';
import type { Gemeinde } from '../country/gemeinden.ts';
import { gemeinden, unincorporated } from '../country/gemeinden.ts';
import { drawnOrtslagen } from '../country/ortslagen.ts';
import { effortAt } from './terrain.ts';

/** Somewhere in the wooded hills, east of where Musterstadt does not lie either. 2.6 km a unit: about 35 km from end to end. */
export const site = { longitude: 9.98, latitude: 51.63, kmPerUnit: 2.6 };
/** Places grow from circles around the middle of their municipality, each turned by the golden angle: evenly, and never in rows. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** First the municipalities meet, then inside each of them its Ortslagen. Forest and lake are grown and never drawn. */
export function surveyGround(): DrawGround<{ readonly id: string }> {
	const isInside = makeOutline(gemeinden.flatMap((g) => [g.at, ...[0, 1, 2, 3, 4].map((k) => around(g, k + 1, 6, 0))]), 'country ');
	const parishes = growPatches([...gemeinden, unincorporated], { isInside, effortAt, sideOf: () => 0 });
	const seeds = gemeinden.flatMap((g, index) => {
		const places = drawnOrtslagen.filter((o) => o.gemeinde === g.code);
		return places.map((o, k): Seed => ({ at: pulledInside(g, around(g, k, places.length, makeRandom('place', o.id).between(-0.4, 0.4)), parishes, index), delay: delayOf(o.people) }));
	});
	const grown = growPatches([...seeds, unincorporated], { isInside, effortAt, sideOf: (at) => labelAt(parishes, at) });
	return drawGround(grown, [...drawnOrtslagen.map((o) => o.id), unincorporated.id], site, makeRandom);
}

/** The k-th place of n; the main place, k = 0, stands in the middle. */
function around({ at: [east, north], reach }: Gemeinde, k: number, n: number, turned: number): Point {
	const far = reach * Math.sqrt(k / n), angle = k * GOLDEN_ANGLE + turned;
	return [east + far * Math.cos(angle), north + far * Math.sin(angle)];
}

/** Moved towards the middle of the municipality until it lies on its ground, and a little further. */
function pulledInside({ at: [east, north] }: Gemeinde, from: Point, parishes: Raster, index: number): Point {
	for (let share = 1; share > 0; share -= 0.05) {
		const at = (s: number): Point => [east + (from[0] - east) * s, north + (from[1] - north) * s];
		if (labelAt(parishes, at(share)) === index) return at(share * 0.93);
	}
	return [east, north];
}

/** Hamlets start late and stay small. */
const delayOf = (people: number): number => (people < 100 ? 0.9 : people < 600 ? 0.5 : people < 1600 ? 0.2 : 0);
const labelAt = ({ size, label }: Raster, [east, north]: Point): number => label[cellIndex(north) * size + cellIndex(east)] ?? -1;
