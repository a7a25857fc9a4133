import { gemeinden, keyOf, kreisCode, kreisName } from './gemeinden.ts';
import type { Ortslage } from './ortslage.ts';
import { ortslagen } from './ortslagen.ts';

/** An area of any level and the places it consists of. */
export interface CountryArea {
	readonly level: 'kreis' | 'gemeinde' | 'ortslage';
	readonly code: string;
	readonly name: string;
	readonly patches: readonly Ortslage[];
}

export const wholeKreis: CountryArea = { level: 'kreis', code: kreisCode, name: kreisName, patches: ortslagen };
export const gemeindeAreas: readonly CountryArea[] = gemeinden.map((g) => ({ level: 'gemeinde', code: keyOf(g.code), name: g.name, patches: ortslagen.filter((o) => o.gemeinde === g.code) }));
/** With those of people without an Ortslage. */
export const ortslageAreas: readonly CountryArea[] = ortslagen.map((o) => ({ level: 'ortslage', code: o.id, name: o.name, patches: [o] }));
