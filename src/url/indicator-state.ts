import type { ClassChoice, MapChoice, Sort } from './indicator/indicator-words.ts';
import { DEFAULT_SORT } from './indicator/indicator-words.ts';

/** What an address of an indicator page says; null = not said, the page chooses. */
export interface IndicatorState {
	readonly level: string | null;
	readonly period: string | null;
	/** Group key, `alter:u15,geschlecht:w`. */
	readonly group: string | null;
	/** Address code of an area of the level. */
	readonly area: string | null;
	readonly sort: Sort;
	readonly classes: ClassChoice;
	/** Own limits between the classes, ascending; empty unless `classes` is `eigene`. */
	readonly limits: readonly number[];
	/** The same classes in every period, so that a colour means the same in each year. */
	readonly fixed: boolean;
	readonly maps: MapChoice;
}

export const UNSAID: IndicatorState = { level: null, period: null, group: null, area: null, sort: DEFAULT_SORT, classes: 'gleich-viele', limits: [], fixed: false, maps: 'eine' };
