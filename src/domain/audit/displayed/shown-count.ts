/** How a published count relates to the true one; the words of the catalogue. */
export type CountExactness = 'exact' | 'truncated' | 'rounded-5' | 'rounded-10' | 'rounded-unit' | 'noisy';

/**
 * The true counts that may stand behind a shown one. Base 5: at most 2 away. Base 10, half up: 0 stands for 0 to 4, 10 for 5 to 14.
 * Truncated at or rounded to
 * the unit: a whole number is itself. Noisy: anything. A measure with decimals (square metres) is no count: between the whole numbers around what it can be, so
 * that sums of measures still agree.
 */
export function behindCount(shown: number, exactness: CountExactness): [low: number, high: number] {
	if (!Number.isInteger(shown) && (exactness === 'exact' || exactness === 'rounded-unit')) {
		const off = exactness === 'exact' ? 0 : 0.5;
		return [Math.floor(shown - off), Math.ceil(shown + off)];
	}
	switch (exactness) {
		case 'exact': return [shown, shown];
		case 'truncated': return [Math.ceil(shown), Math.ceil(shown + 1) - 1];
		case 'rounded-5': return [Math.max(0, shown - 2), shown + 2];
		case 'rounded-10': return [Math.max(0, shown - 5), shown + 4];
		case 'rounded-unit': return [Math.ceil(shown - 0.5), Math.floor(shown + 0.5)];
		case 'noisy': return [0, Infinity];
	}
}
