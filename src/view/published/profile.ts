import type { FigureColumn } from './slice.ts';

/** `profile/{level}.json`: the whole population of every indicator, area-major; cell = area × periods.length + period. */
export interface Profile {
	readonly areas: readonly string[];
	readonly indicators: readonly { readonly id: string; readonly periods: readonly string[]; readonly value: FigureColumn }[];
}
