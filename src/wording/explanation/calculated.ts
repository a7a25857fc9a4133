/** A value as its explanation calculates it again. */
import type { Figure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import { roundHalfUp, roundRatioHalfUp } from '#domain/statistics/rounding.ts';
import type { SpokenTerm } from './formula-words.ts';

export interface Calculated {
	readonly indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals' | 'factor'>;
	readonly value: Figure;
	/** The sums of both sides; null where the kind has no such side. */
	readonly numerator: Figure | null;
	readonly denominator: Figure | null;
	readonly terms: readonly SpokenTerm[];
}

export function gives(top: number, bottom: number, { factor, decimals }: Calculated['indicator'], value: number): boolean {
	return bottom !== 0 && roundRatioHalfUp(top, bottom, decimals, factor) === roundHalfUp(value, decimals);
}
