import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** Odds of living in a Bedarfsgemeinschaft against those of children under 3. Nobody past the age limit does. */
const odds: Readonly<Record<string, number>> = { u3: 0, '3-5': 0.04, '6-14': -0.06, '15-24': -0.62, '25-64': -0.66 };

/** Persons in Bedarfsgemeinschaften (SGB II) by age; never more than the inhabitants of the band. */
export const benefits = remember((patch: Patch, year: number): Counts => {
	const inhabitants = people(patch, year), cells: Record<string, number> = {};
	const economy = year <= 2016 ? 0.03 * (year - 2015) : 0.03 - 0.055 * (Math.min(year, 2021) - 2016) + (year === 2020 ? 0.09 : 0) + (year >= 2022 ? 0.17 : 0);
	for (const [age, more] of Object.entries(odds)) {
		const pull = -2.05 + 0.98 * patch.hardship + economy + more + 0.06 * wave(year, 'benefits', patch.id) + 0.22 * leaning('benefits', patch.id);
		cells[age] = part(ofAge(inhabitants, age), logistic(pull), 'benefits', patch.id, age);
	}
	cells['ab65'] = 0;
	return cells;
});
