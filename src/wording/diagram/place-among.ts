import type { Direction } from '#domain/indicator/indicator.ts';
import { rankBand } from '#domain/statistics/rank-band.ts';

/** Where a value stands among those of a level, without a rank: „im Viertel mit den höchsten Werten“. Empty where there are no quarters. */
export function placeAmong(value: number, values: readonly number[], plural: string): string {
	switch (values.includes(value) ? rankBand(value, values) : 'too-few') {
		case 'highest-quarter': return `im Viertel der ${plural} mit den höchsten Werten`;
		case 'lowest-quarter': return `im Viertel der ${plural} mit den niedrigsten Werten`;
		case 'middle': return 'im Mittelfeld';
		case 'too-few': return '';
	}
}

/** At which end of a strip from low to high more need lies; null where a high value means neither more nor less. */
export function needEnd(direction: Direction): 'low' | 'high' | null {
	return direction === 'more-need' ? 'high' : direction === 'less-need' ? 'low' : null;
}

/** Stands at that end. */
export const NEED = 'mehr Bedarf';
