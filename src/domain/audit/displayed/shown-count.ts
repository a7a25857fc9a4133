/** How a published count relates to the true one; the words of the catalogue. */
export type CountExactness = 'exact' | 'truncated' | 'rounded-5' | 'rounded-10' | 'rounded-unit' | 'noisy';

/**
 * The true counts that may stand behind a shown one. Base 5: at most 2 away. Base 10, half up: 0 stands for 0 to 4, 10 for 5 to 14.
 * Truncated at or rounded to
 * the unit: a whole number is itself. Noisy: anything.
 */
export function behindCount(shown: number, exactness: CountExactness): [low: number, high: number] {
	switch (exactness) {
		case 'exact': return [shown, shown];
		case 'truncated': return [Math.ceil(shown), Math.ceil(shown + 1) - 1];
		case 'rounded-5': return [Math.max(0, shown - 2), shown + 2];
		case 'rounded-10': return [Math.max(0, shown - 5), shown + 4];
		case 'rounded-unit': return [Math.ceil(shown - 0.5), Math.floor(shown + 0.5)];
		case 'noisy': return [0, Infinity];
	}
}
