/** Facts about counts, told by numbers that are displayed. Terms name cells; a shown count is a cell whose ends meet. */
import type { AuditFact } from '../core/facts.ts';
import { Fraction } from '../core/rows/fraction.ts';
import type { Limit } from './exact-fact.ts';
import { exactFact } from './exact-fact.ts';
import type { RoundingMode } from './rounding-mode.ts';
import { behindShown } from './rounding-mode.ts';

export type Terms = readonly (readonly [cell: number, sign: number])[];

/** whole = Σ parts: hierarchies, groups, overlapping regions, rolling years. */
export const sumFact = (whole: Terms, parts: Terms, why: string): AuditFact => ({ terms: [...whole, ...parts.map(([c, s]) => [c, -s] as const)], low: 0, high: 0, why });

/** Σ terms lies between two numbers: a shown total, a shown difference, a count published elsewhere. */
export const betweenFact = (terms: Terms, low: number, high: number, why: string): AuditFact => ({ terms, low, high, why });

export interface ShownRatio {
	readonly numerator: Terms;
	readonly denominator: Terms;
	readonly factor: number;
}

/** factor × numerator ÷ denominator is shown as a decimal; the denominator is above 0. Two facts, one per end. */
export function ratioFacts(ratio: ShownRatio, shown: number, decimals: number, mode: RoundingMode, why: string): AuditFact[] {
	return limitFacts(ratio, behindShown(shown, decimals, mode), why);
}

/** The ratio is shown unrounded, because it would only round to zero: it pins the numerator as soon as the denominator is known. */
export function unroundedRatioFacts(ratio: ShownRatio, shown: number, why: string): AuditFact[] {
	const slack = Fraction.of(Math.abs(shown)).times(1e-9);
	return limitFacts(ratio, { low: { at: Fraction.of(shown).plus(slack.times(-1)), open: false }, high: { at: Fraction.of(shown).plus(slack), open: false } }, why);
}

/** The ratio stands between two others in a list sorted by it. Closed: ties are possible. */
export function rankFacts(ratio: ShownRatio, least: number, most: number, why: string): AuditFact[] {
	return limitFacts(ratio, { low: { at: Fraction.of(least), open: false }, high: { at: Fraction.of(most), open: false } }, why);
}

function limitFacts({ numerator, denominator, factor }: ShownRatio, { low, high }: { low: Limit; high: Limit }, why: string): AuditFact[] {
	const zero = new Fraction(0n);
	const against = (limit: Limit): (readonly [number, Fraction])[] => [
		...numerator.map(([c, s]) => [c, Fraction.of(factor).times(s)] as const), ...denominator.map(([c, s]) => [c, limit.at.times(-s)] as const)
	];
	return [exactFact(against(low), { at: zero, open: low.open }, null, why), exactFact(against(high), null, { at: zero, open: high.open }, why)];
}

/** A z-score with a hidden count in it: (factor × cell ÷ denominator − mean) ÷ sd. */
export interface HiddenScore {
	readonly cell: number;
	readonly denominator: number;
	readonly factor: number;
	readonly mean: number;
	readonly sd: number;
}

/** An index is shown that is the mean of known z-scores (exact, or themselves rounded to `scoreDecimals`) and hidden ones. Closed ends. */
export function indexFact(shown: number, decimals: number, known: readonly number[], hidden: readonly HiddenScore[], scoreDecimals: number | null, why: string): AuditFact {
	const parts = known.length + hidden.length;
	const index = behindShown(shown, decimals, 'unknown');
	const end = (side: 'low' | 'high'): Limit => {
		const other = side === 'low' ? 'high' : 'low';
		const scores = known.map((z) => (scoreDecimals === null ? Fraction.of(z) : behindShown(z, scoreDecimals, 'unknown')[other].at));
		const means = hidden.map(({ mean, sd }) => Fraction.of(mean).over(sd));
		return { at: [...scores.map((z) => z.times(-1)), ...means].reduce((sum, x) => sum.plus(x), index[side].at.times(parts)), open: false };
	};
	return exactFact(hidden.map(({ cell, factor, denominator, sd }) => [cell, Fraction.of(factor).over(denominator).over(sd)]), end('low'), end('high'), why);
}
