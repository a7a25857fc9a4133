import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** Younger people more often have a migration background, the oldest seldom. */
const pullOfAge: Readonly<Record<string, number>> = { u15: 0.68, '15-64': 0.18, ab65: -1.05 };

export const migrantAges: readonly string[] = Object.keys(pullOfAge);

/**
 * People with a migration background: `auslaendisch` (no German passport) and `deutsch` (German, with a history of migration),
 * each in three age bands. Cells `auslaendisch:u15`, …
 */
export const migrants = remember((patch: Patch, year: number): Counts => {
	const inhabitants = people(patch, year), cells: Record<string, number> = {};
	for (const [age, more] of Object.entries(pullOfAge)) {
		const pull = -1.35 + 0.72 * patch.hardship + 0.045 * (year - 2015) + (year >= 2022 ? 0.08 : 0) + more;
		const all = part(ofAge(inhabitants, age), logistic(pull + 0.05 * wave(year, 'migration', patch.id, age) + 0.3 * leaning('migration', patch.id)), 'migration', patch.id, age);
		const foreign = age === 'u15' ? 0.31 + 0.011 * (year - 2015) : 0.5 + 0.006 * (year - 2015);
		cells[`auslaendisch:${age}`] = part(all, foreign + 0.04 * patch.hardship, 'passport', patch.id, age);
		cells[`deutsch:${age}`] = all - cells[`auslaendisch:${age}`]!;
	}
	return cells;
});
