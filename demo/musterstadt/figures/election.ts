import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { migrants } from './migration.ts';
import { ofAge, people } from './people.ts';

/** Years with an election to the Bundestag. */
export const electionYears: readonly number[] = [2017, 2021];

/** Germans from 18 on, and those of them who voted (by post or at the polling station). Shelters vote with their district and are not counted here. */
export const election = remember((patch: Patch, year: number): Counts => {
	if (patch.fabric === 'shelter') return {};
	const inhabitants = people(patch, year), foreign = migrants(patch, year);
	const grown = ofAge(inhabitants, '18-64') / Math.max(1, ofAge(inhabitants, '15-64'));
	const berechtigt = ofAge(inhabitants, 'ab18') - part(foreign['auslaendisch:15-64'] ?? 0, grown, 'foreign grown-ups', patch.id) - (foreign['auslaendisch:ab65'] ?? 0);
	const gewaehlt = part(berechtigt, logistic(1.22 - 0.5 * patch.hardship + (year === 2021 ? 0.06 : 0) + 0.12 * leaning('vote', patch.id)), 'vote', patch.id, year);
	// The pandemic doubled postal voting; where times are hard people rather go to the polling station.
	const brief = part(gewaehlt, logistic((year === 2021 ? -0.05 : -0.95) - 0.2 * patch.hardship + 0.15 * leaning('post', patch.id)), 'post', patch.id, year);
	return { berechtigt, gewaehlt, brief, urne: gewaehlt - brief };
});
