import type { Counts } from './counts.ts';
import { leaning, logistic, part, remember } from './counts.ts';
import { migrants } from './migration.ts';
import { ofAge, people } from './people.ts';

/** Years with an election to the Bundestag. */
export const electionYears: readonly number[] = [2017, 2021];

/** Germans from 18 on, and those of them who voted (postal votes included). Shelters vote with their district and are not counted here. */
export const election = remember((patch, year): Counts => {
	if (patch.fabric === 'shelter') return {};
	const inhabitants = people(patch, year), foreign = migrants(patch, year);
	const grown = ofAge(inhabitants, '18-64') / Math.max(1, ofAge(inhabitants, '15-64'));
	const berechtigt = ofAge(inhabitants, 'ab18') - part(foreign['auslaendisch:15-64'] ?? 0, grown, 'foreign grown-ups', patch.id) - (foreign['auslaendisch:ab65'] ?? 0);
	return { berechtigt, gewaehlt: part(berechtigt, logistic(1.22 - 0.5 * patch.hardship + (year === 2021 ? 0.06 : 0) + 0.12 * leaning('vote', patch.id)), 'vote', patch.id, year) };
});
