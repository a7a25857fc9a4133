import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { makeRandom } from '../chance.ts';
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
