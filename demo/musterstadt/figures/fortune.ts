import { makeRandom, wave } from '../chance.ts';
import { firstYear } from '../town/districts.ts';
import type { Patch } from '../town/patch.ts';

/** A patch's people against the end of 2014: own trend, the arrivals of 2015/16 and of 2022. */
export function fortune(patch: Patch, year: number): number {
	const yearsOn = year - firstYear;
	const trend = makeRandom('trend', patch.id).between(-0.005, 0.009) + (patch.fabric === 'houses' ? 0.002 : 0);
	const arrivals = (Math.min(1, yearsOn / 2) * 0.012 + (year >= 2022 ? 0.014 : 0)) * Math.max(0.2, 1 + 0.6 * patch.hardship);
	return (1 + trend * yearsOn + arrivals) * Math.exp(0.006 * wave(year, 'fortune', patch.id));
}
