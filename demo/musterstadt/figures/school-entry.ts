import { logistic } from '../../chance/chances.ts';
import type { Counts } from '../../chance/counts.ts';
import { remember } from '../../chance/counts.ts';
import { draws, leaning, part } from '../chance.ts';
import type { Patch } from '../town/patch.ts';
import { ofAge, people } from './people.ts';

/** The year without examinations: the health office was busy with the pandemic. */
export const skippedYear = 2020;
/** Check-ups were not yet recorded before; measles of the last year are still being evaluated. */
export const checkupsFrom = 2017;
export const measlesUntil = 2023;

/** Children examined before school, and how many of them had what; about one year of children, half of it in 2021. */
export const schoolEntry = remember((patch: Patch, year: number): Counts => {
	const inhabitants = people(patch, year);
	const cohort = (ofAge(inhabitants, '3-5') + ofAge(inhabitants, '6-9')) / 7;
	const untersucht = part(Math.round(cohort), year === 2021 ? 0.55 : 0.96, 'examined', patch.id, year);
	const h = patch.hardship, after = year > 2020 ? 0.18 : 0;
	const share = (cell: string, pull: number): number => draws(untersucht, logistic(pull + 0.2 * leaning(cell, patch.id)), cell, patch.id, year);
	return {
		untersucht, sprache: share('sprache', -1.3 + 0.55 * h + after), uebergewicht: share('uebergewicht', -2.2 + 0.36 * h + after / 2),
		vorsorge: share('vorsorge', 2.1 - 0.42 * h - after), masern: share('masern', 2.35 - 0.12 * h + (year >= 2021 ? 0.45 : 0))
	};
});
