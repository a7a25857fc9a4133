import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { draws, leaning, part, wave } from '../chance.ts';
import type { Ortslage } from '../country/ortslage.ts';
import { ofAge, people } from './people.ts';

/**
 * Children at primary schools by residence in the school year that begins in `year`: all of them, in all-day schooling, without a German passport, repeating
 * a class; those who leave class 4 and of them those who go on to a Gymnasium.
 */
export const schools = remember((place: Ortslage, year: number): Counts => {
	const h = place.hardship, turn = 0.05 * wave(year, 'schools', place.id);
	const kinder = part(ofAge(people(place, year), '6-14'), 4 / 9, 'pupils', place.id);
	const klasse4 = part(kinder, 0.245, 'class 4', place.id, year);
	return {
		kinder, klasse4,
		// The legal claim from 2026 on makes the Kreis build up.
		ganztag: part(kinder, logistic(-0.35 + 0.13 * (year - 2019) + 0.18 * h + turn + 0.25 * leaning('all day', place.gemeinde)), 'all day', place.id),
		auslaendisch: part(kinder, logistic(-2.2 + 0.75 * h + 0.06 * (year - 2019) + (year >= 2022 ? 0.3 : 0) + turn), 'foreign pupils', place.id),
		wiederholt: draws(kinder, logistic(-3.9 + 0.35 * h + (year === 2021 ? 0.4 : 0)), 'repeat', place.id, year),
		gymnasium: draws(klasse4, logistic(-0.35 - 0.5 * h + 0.02 * (year - 2019)), 'gymnasium', place.id, year)
	};
});

/** Children examined before the school year that begins in `year`, and how many of them had what. Fewer in the pandemic. */
export const schoolEntry = remember((place: Ortslage, year: number): Counts => {
	const h = place.hardship, after = year >= 2021 ? 0.2 : 0;
	const untersucht = part(Math.round(ofAge(people(place, year), '6-14') / 9), year === 2020 ? 0.62 : 0.97, 'examined', place.id, year);
	const share = (cell: string, pull: number): number => draws(untersucht, logistic(pull + 0.2 * leaning(cell, place.gemeinde)), cell, place.id, year);
	return { untersucht, sprache: share('speech', -1.45 + 0.55 * h + after), uebergewicht: share('weight', -2.2 + 0.35 * h + after / 2), masern: share('measles', 2.4 - 0.1 * h + (year >= 2021 ? 0.5 : 0)), zahn: share('teeth', 0.75 - 0.5 * h) };
});
