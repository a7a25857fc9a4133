import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { draws, leaning, part, wave } from '../chance.ts';
import type { Ortslage } from '../country/ortslage.ts';
import { ofAge, people } from './people.ts';

/** What the youth office counts of those who live in a place: children in day care, running help with bringing up children, reports of endangered children. */
export const youthOffice = remember((place: Ortslage, year: number): Counts => {
	const here = people(place, year), h = place.hardship, turn = 0.06 * wave(year, 'care', place.id);
	const u18 = ofAge(here, 'u18');
	return {
		u3: part(here['u3'] ?? 0, logistic(-0.8 - 0.2 * h + 0.06 * (year - 2019) + turn + 0.25 * leaning('care', place.gemeinde)), 'care', place.id, 'u3'),
		'3-5': part(here['3-5'] ?? 0, logistic(2.7 - 0.4 * h + turn), 'care', place.id, '3-5'),
		hilfen: draws(u18, logistic(-3.5 + 0.6 * h + 0.03 * (year - 2019)), 'help', place.id, year),
		meldungen: draws(u18, logistic(-4.35 + 0.6 * h + 0.05 * (year - 2019)), 'reports', place.id, year)
	};
});

/** Places in Kitas of a municipality's territory, in whole groups (15 under-threes and 25 older ones); only main places and large ones have a Kita. */
export const kitaPlaces = remember((place: Ortslage, year: number): Counts => {
	if (place.people < 900 || place.rest) return { u3: 0, '3-5': 0 };
	const children = people(place, Math.max(2019, year - 1));
	const groups = (age: string, rate: number, size: number): number => size * Math.round(((children[age] ?? 0) * rate) / size);
	return { u3: groups('u3', 0.38 + 0.015 * (year - 2019), 15), '3-5': groups('3-5', 1.04, 25) };
});
