import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { makeRandom, wave } from '../chance.ts';
import { firstYear } from '../town/districts.ts';
import type { Patch } from '../town/patch.ts';
import { ageSums, bands, innerSums, maleShare, sexes } from './ages.ts';
import { bandWeight } from './band-weight.ts';
import { fortune } from './fortune.ts';

/** Inhabitants by fine age band and sex: cells `u3:m`, `u3:w`, … */
export const people = remember((patch: Patch, year: number): Counts => {
	const yearsOn = year - firstYear;
	const total = patch.people * fortune(patch, year);
	const weight = bands.map((band, i) => bandWeight(patch.fabric, i, patch.hardship, yearsOn) * Math.exp(0.05 * wave(year, 'age', patch.id, band)));
	const whole = weight.reduce((a, b) => a + b, 0);
	const cells: Record<string, number> = {};
	bands.forEach((band, i) => {
		const boys = patch.fabric === 'shelter' ? 0.68 : maleShare[band] + 0.012 * wave(year, 'sex', patch.id, band);
		for (const sex of sexes) {
			const expected = (total * weight[i]! * (sex === 'm' ? boys : 1 - boys)) / whole;
			cells[`${band}:${sex}`] = Math.floor(expected + makeRandom('head', patch.id, band, sex).next() * (expected > 0 ? 1 : 0));
		}
	});
	return cells;
});

/** Inhabitants of an age code (fine or sum) in counts of `people`; both sexes unless one is named. */
export function ofAge(counts: Counts, age: string, sex?: string): number {
	const fine = ageSums[age] ?? innerSums[age] ?? [age];
	let n = 0;
	for (const band of fine) for (const s of sexes) if (sex === undefined || sex === s) n += counts[`${band}:${s}`] ?? 0;
	return n;
}
