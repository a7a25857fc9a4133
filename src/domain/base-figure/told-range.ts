import type { Exactness } from './exactness.ts';
import { toleranceOf } from './exactness.ts';

/**
 * The true counts that a delivered number can stand for, as whole numbers: [least, most].
 *
 * Truncated at the unit: the number itself. Rounded to 5: at most 2 away (Destatis, 5er-Rundung). Rounded to 10: 5 is rounded up, so 0 stands for 0 … 4 and 10 for
 * 5 … 14. Noisy: the noise is the protection; the number tells nothing certain.
 * A measure with decimals (square metres) is no count: it stands for the whole numbers around what it can be, so that sums of measures still agree.
 * Reference: 10 rounded to 5 → 8 … 12; 2.3 exact → 2 … 3; 2.3 rounded to the unit → 1 … 3.
 */
export function toldRange(value: number, exactness: Exactness): [number, number] {
	if (!Number.isInteger(value) && (exactness === 'exact' || exactness === 'rounded-unit')) {
		const off = toleranceOf(exactness);
		return [Math.max(0, Math.floor(value - off)), Math.ceil(value + off)];
	}
	switch (exactness) {
		case 'exact': return [value, value];
		case 'truncated': return [Math.ceil(value), Math.floor(value + 1) === value + 1 ? value : Math.floor(value + 1)];
		case 'rounded-5': return [Math.max(0, value - 2), value + 2];
		case 'rounded-10': return [Math.max(0, value - 5), value + 4];
		case 'rounded-unit': return [Math.max(0, Math.round(value)), Math.max(0, Math.round(value))];
		case 'noisy': return [0, Infinity];
	}
}
