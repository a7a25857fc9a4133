import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { draws, makeRandom } from '../chance.ts';
import type { Ortslage } from '../country/ortslage.ts';
import type { Quarter } from '../country/times.ts';
import { romanQuarter } from '../country/times.ts';
import { ofAge, people } from './people.ts';

/** By quarter of the year: births and deaths hardly know seasons, moves follow school years and studies. */
const season = { geburten: [0.24, 0.25, 0.27, 0.24], sterbefaelle: [0.27, 0.24, 0.23, 0.26], zuzuege: [0.23, 0.22, 0.31, 0.24], fortzuege: [0.22, 0.22, 0.33, 0.23] } as const;

/** What happened in a quarter: births, deaths, people who came and left. Moves inside the Kreis are counted on both sides, as registry offices do. */
export function moves(place: Ortslage, when: Quarter): Counts {
	return counted(place, romanQuarter(when));
}

const counted = remember((place: Ortslage, quarter: string): Counts => {
	const year = Number(quarter.slice(-4)), at = ['I', 'II', 'III', 'IV'].indexOf(quarter.slice(0, -5));
	const before = people(place, year - 1), all = ofAge(before, 'insgesamt');
	const pull = makeRandom('moves', place.id).between(0.85, 1.15);
	const expect = (what: keyof typeof season, n: number, p: number): number => draws(n, p * (season[what][at] ?? 0), what, place.id, quarter);
	return {
		geburten: expect('geburten', before['25-64'] ?? 0, 0.0158), sterbefaelle: expect('sterbefaelle', before['65plus'] ?? 0, 0.048),
		zuzuege: expect('zuzuege', all, 0.062 * pull + (year === 2022 ? 0.012 : 0) + (place.rest ? 0.3 : 0)), fortzuege: expect('fortzuege', all, 0.058 * pull + (place.rest ? 0.28 : 0))
	};
});
