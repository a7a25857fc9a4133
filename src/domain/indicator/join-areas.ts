/**
 * Joined areas: an indicator over several areas of one level taken together.
 *
 * For: „mein Einzugsgebiet“, wards and other groupings beside the tree of areas.
 * Definition: the counts above and below the stroke are summed over the areas for which both are known, and the formula is applied to the sums;
 * never a mean of rates, which would weigh a small area like a large one. Counts are summed.
 * Missing and withheld: such areas are left out and counted, nothing is estimated for them; what is given is the value of the known part and must be
 * shown as such. Released figures only, so nothing can come out that is not public already.
 * What cannot be joined: supplied values (no counts behind them), and formulas over base figures that are not declared additive at the level:
 * people counted in several areas would be counted twice.
 * Reference: 10 of 100 and 30 of 100 → 40 of 200 = 20.0 %; 10 of 100 and 30 of 900 → 4.0 %, while the mean of the rates would be 6.7 %.
 */
import type { BaseFigure } from '../base-figure/base-figure.ts';
import { ratioOf, sumOf } from '../disclosure/ratio-of.ts';
import { fromReleased } from '../disclosure/released-figure.ts';
import type { ReleasedFigure } from '../figure/figure.ts';
import { missing } from '../figure/figure.ts';
import type { IndicatorValue } from './compute-indicator.ts';
import type { Indicator } from './indicator.ts';

export interface Joined extends IndicatorValue {
	/** How many of the areas are in the value, per state of those that are not. */
	readonly known: number;
	readonly withheld: number;
	readonly missing: number;
}

/** Why an indicator cannot be joined at a level; null when it can. */
export function unjoinable(indicator: Indicator, level: string, baseFigures: readonly BaseFigure[]): 'supplied' | 'not-additive' | null {
	if (indicator.kind === 'supplied') return 'supplied';
	const bases = [...indicator.numerator, ...indicator.denominator].map((term) => baseFigures.find((b) => b.id === term.baseFigure));
	return bases.every((base) => base !== undefined && base.kind !== 'supplied' && (base.additivity[level] ?? 'none') !== 'none') ? null : 'not-additive';
}

/** @param parts one per area; of an indicator that can be joined */
export function joinAreas(indicator: Indicator, parts: readonly IndicatorValue[], baseFigures: readonly BaseFigure[], minimumDenominator: number): Joined {
	const counted = parts.map((part) => (indicator.kind === 'count' ? [part.value] : [part.numerator, part.denominator]));
	const known = parts.filter((_, at) => counted[at]?.every((figure) => figure?.kind === 'known'));
	const hidden = counted.filter((figures) => figures.some((figure) => figure?.kind === 'withheld')).length;
	const counts = { known: known.length, withheld: hidden, missing: parts.length - known.length - hidden };
	if (known.length === 0) return { ...counts, value: fromReleased([], () => missing('not-collected')), numerator: null, denominator: null };
	if (indicator.kind === 'count') return { ...counts, value: sumOf(plus(known.map((part) => part.value))), numerator: null, denominator: null };
	const overPeople = indicator.denominator.some((term) => baseFigures.find((b) => b.id === term.baseFigure)?.secrecy === 'counts');
	const rules = { factor: indicator.factor, decimals: indicator.decimals, minimumDenominator: overPeople ? minimumDenominator : 1 };
	return { ...counts, ...ratioOf(plus(known.map((part) => part.numerator)), plus(known.map((part) => part.denominator)), rules) };
}

function plus(figures: readonly (ReleasedFigure | null)[]): { sign: 1; figure: ReleasedFigure }[] {
	return figures.flatMap((figure) => (figure ? [{ sign: 1 as const, figure }] : []));
}
