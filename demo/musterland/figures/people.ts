import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { makeRandom, wave } from '../chance.ts';
import type { Ortslage } from '../country/ortslage.ts';
import { firstYear } from '../country/times.ts';
import { ageSums, bands, bandWeight } from './ages.ts';

/** Inhabitants by age band at the end of a year. */
export const people = remember((place: Ortslage, year: number): Counts => {
	const yearsOn = year - firstYear;
	const trend = makeRandom('trend', place.id).between(-0.008, 0.008) + (year >= 2022 ? 0.004 : 0);
	const total = place.people * (1 + trend * yearsOn);
	const weight = bands.map((band, i) => bandWeight(place.fabric, i, place.hardship, yearsOn) * Math.exp(0.06 * wave(year, 'age', place.id, band)));
	const whole = weight.reduce((a, b) => a + b, 0);
	return Object.fromEntries(bands.map((band, i) => {
		const expected = (total * weight[i]!) / whole;
		return [band, Math.floor(expected + (expected > 0 ? makeRandom('head', place.id, band).next() : 0))];
	}));
});

/** People without a German passport, all ages. */
export const foreigners = remember((place: Ortslage, year: number): Counts => {
	const pull = -2.5 + 0.75 * place.hardship + 0.05 * (year - firstYear) + (year >= 2022 ? 0.22 : 0) + (place.rest ? 1.1 : 0);
	const random = makeRandom('foreigners', place.id);
	const share = 1 / (1 + Math.exp(-(pull + random.between(-0.3, 0.3) + 0.05 * wave(year, 'foreigners', place.id))));
	return { all: Math.min(ofAge(people(place, year), 'insgesamt'), Math.floor(ofAge(people(place, year), 'insgesamt') * share + random.next())) };
});

/** Inhabitants of an age code (band or sum) in counts of `people`. */
export function ofAge(counts: Counts, age: string): number {
	return (ageSums[age] ?? [age]).reduce((sum, band) => sum + (counts[band] ?? 0), 0);
}
