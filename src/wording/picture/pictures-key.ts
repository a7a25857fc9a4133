import { articled, joinNames } from '../place.ts';

/**
 * What the small pictures beside each value show, for pages about a whole Kommune.
 * @param plurals the levels whose areas are drawn, finest first; where there are several, each indicator has the finest it was counted in
 */
export function picturesKey(kommune: string, plurals: readonly string[]): string {
	const [finest, ...coarser] = plurals;
	const areas = finest === undefined ? '' : `die Werte der ${finest}${coarser.length > 0 ? ` oder, wo es keine gibt, der ${joinNames(coarser)}` : ''} als Striche, `;
	return `Neben jedem Wert für ${articled(kommune, 'accusative')}: ${areas}${articled(kommune, 'nominative')} als Punkt; dann die Entwicklung über die Zeit.`;
}
