import type { Unranked } from '#domain/secrecy/unranked.ts';
import { formatNumber } from './number.ts';
import { countOf, joinNames } from './place.ts';

interface MayBeUnranked {
	readonly area: { readonly rest: boolean };
	readonly unranked?: Unranked | null;
}

/** „3 Quartiere mit weniger als 300 Einwohnerinnen und Einwohnern stehen nicht in der Rangfolge.“ Empty where all are ranked. */
export function unrankedSentence(rows: readonly MayBeUnranked[], level: { readonly name: string; readonly plural: string }, minimum: number): string {
	const count = (why: Unranked) => rows.filter((row) => !row.area.rest && row.unranked === why).length;
	const who = (['few', 'unknown'] as const).flatMap((why) => (count(why) > 0 ? [`${countOf(count(why), level)} ${reason(why, minimum)}`] : []));
	return who.length === 0 ? '' : `${joinNames(who)} ${count('few') + count('unknown') === 1 ? 'steht' : 'stehen'} nicht in der Rangfolge.`;
}

/** The same of one area, over several figures of different years. Empty where it is ranked in all of them. */
export function unrankedAreaSentence(name: string, figures: readonly (Unranked | null)[], minimum: number): string {
	const why = figures.find((unranked) => unranked !== null) ?? null;
	return why === null ? '' : `${name} steht ${reason(why, minimum)} nicht in ${figures.includes(null) ? 'jeder' : 'der'} Rangfolge.`;
}

const reason = (why: Unranked, minimum: number): string =>
	(why === 'few' ? `mit weniger als ${formatNumber(minimum, 0)} Einwohnerinnen und Einwohnern` : 'ohne ausgewiesene Zahl der Einwohnerinnen und Einwohner');
