/**
 * Sums and ratios of released figures: the value of an indicator.
 *
 * For: no indicator can show more than its counts do, because it never sees more.
 * Formula: value = factor × Σ ± numerators ÷ Σ ± denominators, rounded once, half away from zero (see statistics/rounding).
 * What would only round to zero is kept as it is: a 0 always means that nothing was counted.
 * A denominator of 0 or under the minimum makes the value not meaningful; the denominator itself is public and stays shown.
 * Missing and withheld: as in released-figure.
 * Reference: 100 × 2 ÷ 47 with one decimal = 4.3; over a minimum of 50: not meaningful.
 */
import type { ReleasedFigure } from '../figure/figure.ts';
import { known, missing } from '../figure/figure.ts';
import { roundRatioHalfUp, sumExactly } from '../statistics/rounding.ts';
import { fromReleased } from './released-figure.ts';

export interface SignedFigure {
	readonly sign: 1 | -1;
	readonly figure: ReleasedFigure;
}

export interface RatioRules {
	readonly factor: number;
	/** Decimals the value is kept and shown in. */
	readonly decimals: number;
	readonly minimumDenominator: number;
}

/** Σ ± figures. */
export function sumOf(terms: readonly SignedFigure[]): ReleasedFigure {
	return fromReleased(terms.map((t) => t.figure), (values) => known(sumExactly(values.map((v, i) => terms[i]!.sign * v))));
}

export function ratioOf(numerators: readonly SignedFigure[], denominators: readonly SignedFigure[], rules: RatioRules): { value: ReleasedFigure; numerator: ReleasedFigure; denominator: ReleasedFigure } {
	const numerator = sumOf(numerators);
	const denominator = sumOf(denominators);
	const value = fromReleased([numerator, denominator], ([top = 0, bottom = 0]) => {
		if (bottom <= 0 || bottom < rules.minimumDenominator) return missing('not-meaningful');
		const rounded = roundRatioHalfUp(top, bottom, rules.decimals, rules.factor);
		return known(rounded === 0 && top !== 0 ? (rules.factor * top) / bottom : rounded);
	});
	return { value, numerator, denominator };
}
