import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { leaning, part, wave } from '../chance.ts';
import type { Ortslage } from '../country/ortslage.ts';
import type { Quarter } from '../country/times.ts';
import { romanQuarter } from '../country/times.ts';
import { ofAge, people } from './people.ts';

/** People in Bedarfsgemeinschaften under 65 and under 15, and unemployed people, in the last month of a quarter; never more than lived there at the end of the year before. */
export function benefits(place: Ortslage, when: Quarter): Counts {
	return counted(place, romanQuarter(when));
}

const counted = remember((place: Ortslage, quarter: string): Counts => {
	const year = Number(quarter.slice(-4)), at = ['I', 'II', 'III', 'IV'].indexOf(quarter.slice(0, -5));
	const before = people(place, year - 1), children = ofAge(before, 'u15'), grown = ofAge(before, 'u65') - children;
	const pull = -2.55 + 0.95 * place.hardship + 0.05 * (year - 2022) + (quarter === 'I/2022' || quarter === 'II/2022' ? -0.12 : 0.04) + [0.05, 0, -0.04, 0.02][at]! + 0.05 * wave(year, 'benefits', place.id) + 0.25 * leaning('benefits', place.id);
	const u15 = part(children, logistic(pull + 0.45), 'benefits', place.id, 'u15');
	return { u15, u65: u15 + part(grown, logistic(pull), 'benefits', place.id, 'grown'), arbeitslos: part(ofAge(before, '18-64'), logistic(pull - 0.35), 'unemployed', place.id) };
});
