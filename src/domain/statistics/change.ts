/**
 * Change: how far a value moved between two periods.
 *
 * For: „damals, heute, Veränderung“ of an area, made so that nobody takes percent for percentage points.
 * Definition: for counts the relative change in percent of the earlier value, 100 × (now − then) ÷ then, with one decimal; for shares the
 * difference in percentage points; for everything else the difference in the value's own unit. Competing: relative change of shares
 * („um 20 % gestiegen“ from 5 % to 6 %), which is true and misunderstood.
 * Both values are the released ones, rounded as they are shown: the reader gets the same result by subtracting what stands there.
 * Missing and withheld: no change. A count that was 0: no percentage, as nothing can be divided by it.
 * Reference: 200 → 230 persons = +15.0 %; 14.7 % → 12.3 % = −2.4 percentage points; 42.1 → 42.1 years = 0.
 */
import type { Figure } from '../figure/figure.ts';
import type { IndicatorKind } from '../indicator/indicator.ts';
import { roundHalfUp, roundRatioHalfUp, sumExactly } from './rounding.ts';

export interface Change {
	readonly as: 'percent' | 'points' | 'difference';
	readonly value: number;
}

/** Decimals of a change in percent. */
export const PERCENT_DECIMALS = 1;

/** @param indicator a supplied value in % is a share */
export function changeBetween(then: Figure, now: Figure, indicator: { readonly kind: IndicatorKind; readonly unit: string; readonly decimals: number }): Change | null {
	if (then.kind !== 'known' || now.kind !== 'known') return null;
	const difference = sumExactly([now.value, -then.value]);
	if (indicator.kind === 'count') return then.value > 0 ? { as: 'percent', value: roundRatioHalfUp(difference, then.value, PERCENT_DECIMALS, 100) } : null;
	return { as: indicator.unit === '%' ? 'points' : 'difference', value: roundHalfUp(difference, indicator.decimals) };
}
