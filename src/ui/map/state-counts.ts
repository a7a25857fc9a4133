import { shownState, SIGNS, VALUELESS } from '#wording/sign.ts';
import type { MapValues } from './paint.ts';

const EXPLAINED = ['zero', ...VALUELESS] as const;
type Explained = (typeof EXPLAINED)[number];

/** The states that need explaining under a map, with how many mapped areas have them; those that do not occur are left out. */
export function stateCounts(rows: MapValues['rows']): { readonly state: Explained; readonly count: number }[] {
	const shown = rows.filter(({ area }) => !area.rest).map(({ value }) => shownState(value));
	return EXPLAINED.map((state) => ({ state, count: shown.filter((s) => s === state).length })).filter(({ count }) => count > 0);
}

/** Zeros are counted in a class, so they are „darunter“; only of the withheld ones a reader must know why at once. */
export function legendWords(state: Explained, hasClasses = true): string {
	if (state === 'zero') return hasClasses ? 'darunter tatsächlich null' : 'tatsächlich null';
	return state === 'withheld' ? SIGNS.withheld.long : SIGNS[state].word;
}
