import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** Children who live in the patch and go to a Kita anywhere. */
export const kitaChildren = remember((patch: Patch, year: number): Counts => {
	const inhabitants = people(patch, year), turn = 0.06 * wave(year, 'care', patch.id);
	const young = logistic(-0.72 - 0.3 * patch.hardship + 0.05 * (year - 2015) - (year === 2020 ? 0.1 : 0) + turn + 0.2 * leaning('young care', patch.id));
	const older = logistic(2.75 - 0.48 * patch.hardship + turn + 0.25 * leaning('older care', patch.id));
	return { u3: part(ofAge(inhabitants, 'u3'), young, 'care', patch.id, 'u3'), '3-5': part(ofAge(inhabitants, '3-5'), older, 'care', patch.id, '3-5') };
});
