import { makeRandom } from '../chance.ts';
import { rests } from './districts.ts';
import type { Fabric, Patch } from './patch.ts';
import { quarterRows } from './quarters.ts';

/** Inhabitants of a typical quarter of each fabric; the whole comes to about 160,000. */
const typicalPeople: Readonly<Record<Fabric, number>> = {
	centre: 2330, tenements: 3750, estate: 4080, rows: 2830, houses: 2050, village: 1010, industry: 45, shelter: 95
};

const people = (id: string, fabric: Fabric): number => {
	const even = fabric === 'industry';
	return Math.round(typicalPeople[fabric] * (even ? 1 : makeRandom('people', id).between(0.72, 1.28)));
};

const whole: readonly Patch[] = quarterRows.map(([code, , east, north, fabric, hardship]) => ({
	id: code, before: code, after: code, at: [east, north], fabric, hardship, people: people(code, fabric)
}));

/** 2020: the large estate 0604 became two quarters, and the corner north of the barracks went from 0302 to 0303. */
const changed: readonly Patch[] = [
	{ id: '0608', before: '0604', after: '0608', at: [-3.0, 4.45], fabric: 'estate', hardship: 1.3, people: 2750 },
	{ id: '0609', before: '0604', after: '0609', at: [-2.9, 3.5], fabric: 'estate', hardship: 1.9, people: 3400 },
	{ id: '0302-0303', before: '0302', after: '0303', at: [3.15, 0.42], fabric: 'rows', hardship: 0.4, people: 360 }
];

const withoutQuarter: readonly Patch[] = Object.keys(rests).map((code) => ({
	id: code, before: code, after: code, at: null, fabric: 'shelter', hardship: 1.8, people: people(code, 'shelter')
}));

export const patches: readonly Patch[] = [...whole, ...changed, ...withoutQuarter];
/** Pieces of ground: all patches that are drawn. */
export const groundPatches: readonly (Patch & { readonly at: readonly [number, number] })[] =
	patches.flatMap((p) => (p.at === null ? [] : [{ ...p, at: p.at }]));
