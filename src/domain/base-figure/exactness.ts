/** How a delivered number relates to the true one. Sums may miss within the tolerance this implies. */
export type Exactness = 'exact' | 'truncated' | 'rounded-5' | 'rounded-10' | 'rounded-unit' | 'noisy';

/** Largest distance between a delivered number and the true one; Infinity where it is unknown. */
export function toleranceOf(exactness: Exactness): number {
	switch (exactness) {
		case 'exact': return 0;
		case 'truncated': return 1;
		case 'rounded-5': return 2;
		case 'rounded-10': return 5;
		case 'rounded-unit': return 0.5;
		case 'noisy': return Infinity;
	}
}
