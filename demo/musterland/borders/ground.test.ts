import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import type { CountryArea } from '../country/areas.ts';
import { gemeindeAreas, ortslageAreas, wholeKreis } from '../country/areas.ts';
import { unincorporated } from '../country/gemeinden.ts';
import { surveyGround } from './ground.ts';

const draw = surveyGround();
const places = ortslageAreas.filter((a) => a.patches[0]?.rest === false);
/** The one ring of an area; each must be one polygon without holes. */
function ring(area: { readonly name: string; readonly patches: readonly { readonly id: string }[] }): Position[] {
	const geometry = draw(area.patches);
	expect([geometry.type, geometry.coordinates.length], area.name).toEqual(['Polygon', 1]);
	return geometry.coordinates[0] as Position[];
}
const size = (points: readonly Position[]): number => Math.abs(points.slice(1).reduce((sum, p, i) => sum + points[i]![0]! * p[1]! - p[0]! * points[i]![1]!, 0)) / 2;
const sizes = (areas: readonly CountryArea[]): number => areas.reduce((sum, a) => sum + size(ring(a)), 0);

it('has eleven municipalities in one piece, made of more than seventy Ortslagen in one piece each', () => {
	expect(gemeindeAreas.map(ring)).toHaveLength(11);
	expect(places.map(ring)).toHaveLength(73);
	expect(Math.abs(sizes(places) / sizes(gemeindeAreas) - 1)).toBeLessThan(1e-9);
});

it('has one gap: forest and lake, ground of the Kreis that no municipality has', () => {
	const kreis = size(ring({ ...wholeKreis, patches: [...wholeKreis.patches, unincorporated] }));
	const gap = size(ring({ name: 'forest', patches: [unincorporated] }));
	expect(Math.abs((sizes(gemeindeAreas) + gap) / kreis - 1)).toBeLessThan(1e-9);
	expect(gap / kreis).toBeGreaterThan(0.01);
	expect(gap / kreis).toBeLessThan(0.08);
});
