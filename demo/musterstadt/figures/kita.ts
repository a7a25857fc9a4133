import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { makeRandom } from '../chance.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** Places in Kitas that stand in the patch, in whole groups (10 under-threes, 20 older ones); some patches have no Kita. */
export const kitaPlaces = remember((patch: Patch, year: number): Counts => {
	const site = makeRandom('kita', patch.id);
	const sited = patch.fabric !== 'industry' && patch.fabric !== 'shelter' && site.next() > 0.12;
	if (!sited) return { u3: 0, '3-5': 0 };
	const size = site.between(0.75, 1.45), opening = Math.floor(site.between(2015, 2030));
	const inhabitants = people(patch, Math.max(2015, year - 1));
	const groups = (age: string, rate: number, group: number): number => group * Math.round((ofAge(inhabitants, age) * rate * size) / group);
	const grown = 0.33 + 0.013 * (year - 2015) + (year >= opening ? 0.05 : 0);
	return { u3: groups('u3', grown, 10), '3-5': groups('3-5', 0.9 + (year >= opening ? 0.07 : 0), 20) };
});

/** Children who live in the patch and go to a Kita anywhere. */
export const kitaChildren = remember((patch: Patch, year: number): Counts => {
	const inhabitants = people(patch, year), turn = 0.06 * wave(year, 'care', patch.id);
	const young = logistic(-0.72 - 0.3 * patch.hardship + 0.05 * (year - 2015) - (year === 2020 ? 0.1 : 0) + turn + 0.2 * leaning('young care', patch.id));
	const older = logistic(2.75 - 0.48 * patch.hardship + turn + 0.25 * leaning('older care', patch.id));
	return { u3: part(ofAge(inhabitants, 'u3'), young, 'care', patch.id, 'u3'), '3-5': part(ofAge(inhabitants, '3-5'), older, 'care', patch.id, '3-5') };
});
