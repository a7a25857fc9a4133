/**
 * Supplied values: rates and means that came without their counts.
 *
 * For: nobody can tell how few people stand behind such a number, so the strictest rule holds.
 * Rule: shown only over a declared denominator that is itself released and large enough; otherwise withheld.
 * A missing value stays missing: there is nothing to hide.
 * Source: the Bundesagentur publishes georeferenced SGB II rates from 100 persons in the denominator.
 * Reference: minimum 100: shown over 100, withheld over 99, over a withheld denominator, and without one.
 */
import type { Figure, ReleasedFigure } from '../figure/figure.ts';
import type { SecrecyRules } from '../secrecy/secrecy-rules.ts';
import { releaseFigure } from './released-figure.ts';

/** `denominator` is null when none is declared or delivered. */
export function settleSuppliedFigure(value: Figure, denominator: ReleasedFigure | null, rules: Pick<SecrecyRules, 'minimumSuppliedDenominator'>): ReleasedFigure {
	const large = denominator?.kind === 'known' && denominator.value >= rules.minimumSuppliedDenominator;
	return releaseFigure(value, !large);
}
