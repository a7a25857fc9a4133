import type { Change } from '#domain/statistics/change.ts';
import { PERCENT_DECIMALS } from '#domain/statistics/change.ts';
import type { ValueFormat } from '../number.ts';
import { FIXED_SPACE, formatNumber, MINUS, NARROW_SPACE } from '../number.ts';
import { unitFor } from '../unit.ts';

/** „+2,4 Prozentpunkte“, „−13,0 %“, „+0,9 Jahre“, „unverändert“. */
export function formatChange(change: Change, format: ValueFormat): string {
	if (change.value === 0) return 'unverändert';
	const size = formatNumber(Math.abs(change.value), change.as === 'percent' ? PERCENT_DECIMALS : format.decimals);
	return (change.value < 0 ? MINUS : '+') + size + unitOf(change.as, size, format.unit);
}

function unitOf(as: Change['as'], size: string, unit: string): string {
	switch (as) {
		case 'percent': return `${NARROW_SPACE}%`;
		case 'points': return `${FIXED_SPACE}${unitFor(size, 'Prozentpunkte')}`;
		case 'difference': return unit === '' ? '' : FIXED_SPACE + unitFor(size, unit);
	}
}

/** Why no change stands beside the values. */
export const NO_CHANGE = {
	borders: 'andere Grenzen, nicht vergleichbar',
	'no-earlier': 'keine früheren Werte',
	'no-number': 'keine Veränderung berechenbar'
} as const;

/** Under a comparison of two times. */
export const CHANGE_KEY = 'Veränderung: bei Anteilen in Prozentpunkten, bei Anzahlen in Prozent des früheren Werts, sonst in der Einheit des Indikators; gerechnet aus den Werten, wie sie hier stehen. Wo ein Gebiet damals andere Grenzen hatte, steht keine Veränderung: Sie käme auch von den Grenzen. Die Definition eines Indikators ist in einem Datenstand für alle Jahre dieselbe.';
