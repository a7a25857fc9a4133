import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import type { Fabric } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** Who live alone. */
const alone: Readonly<Record<Fabric, number>> = {
	centre: 0.41, tenements: 0.34, estate: 0.27, rows: 0.25, houses: 0.15, village: 0.14, industry: 0.3, shelter: 0
};

/**
 * `allein`, `paar-ohne`, `sonstige`, and households with children under 18: by parents (`alleinerziehend` …) and
 * number (`kind-1` …). No shelters.
 */
export const households = remember((patch: Patch, year: number): Counts => {
	if (patch.fabric === 'shelter') return {};
	const inhabitants = people(patch, year), adults = ofAge(inhabitants, 'ab18'), children = ofAge(inhabitants, 'u18');
	const turn = 0.03 * wave(year, 'households', patch.id);
	const families = Math.ceil(children / (1.6 + 0.08 * patch.hardship + turn));
	const single = part(families, logistic(-1.45 + 0.42 * patch.hardship + turn + 0.2 * leaning('single', patch.id)), 'single', patch.id);
	const many = part(families, logistic(-2.15 + 0.38 * patch.hardship + turn + 0.18 * leaning('three', patch.id)), 'three', patch.id);
	const two = part(families - many, 0.42 - 0.03 * patch.hardship, 'two', patch.id);
	const allein = part(adults, alone[patch.fabric] + 0.002 * (year - 2015) + turn / 3, 'alone', patch.id);
	const left = Math.max(0, adults - allein - single - 2 * (families - single));
	return {
		allein, 'paar-ohne': part(Math.floor(left / 2), 0.8, 'couples', patch.id), sonstige: part(Math.floor(left / 2), 0.13, 'others', patch.id),
		alleinerziehend: single, 'paar-mit': families - single, 'kind-1': families - many - two, 'kind-2': two, 'kind-3': many
	};
});
