import type { Figure } from '#domain/figure/figure.ts';
import type { IndicatorKind } from '#domain/indicator/indicator.ts';
import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { signOf } from './sign.ts';
import { unitFor } from './unit.ts';

/** What is needed to spell a value; every indicator has it. */
export interface ValueFormat {
	readonly unit: string;
	readonly decimals: number;
	readonly kind: IndicatorKind;
}

/** U+202F, between number and percent sign (DIN 5008 wants a space; it must never break a line). */
export const NARROW_SPACE = '\u202f';
/** U+00A0, between number and unit word. */
export const FIXED_SPACE = '\u00a0';
/** U+2212; the hyphen is too short and breaks lines. */
export const MINUS = '\u2212';

/**
 * German spelling: „1.234,5“, „−3,0“. A true zero is „0“ without decimals, so that it differs from a value that only rounds
 * to zero („0,0“). Rounding is the one of `domain/statistics`, so pages, legends and downloads agree to the last digit.
 */
export function formatNumber(value: number, decimals: number): string {
	if (value === 0) return '0';
	const rounded = roundHalfUp(value, decimals);
	const [whole = '0', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
	return (rounded < 0 ? MINUS : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

/** „12,3 %“, „1.234 Personen“, „1 Person“. */
export function formatValue(value: number, format: ValueFormat): string {
	const number = formatNumber(value, format.decimals);
	const unit = unitFor(number, format.unit);
	return unit === '' ? number : number + (unit === '%' ? NARROW_SPACE : FIXED_SPACE) + unit;
}

/** The value, or the short word of its state: „nicht ausgewiesen“. */
export function formatFigure(figure: Figure, format: ValueFormat): string {
	return figure.kind === 'known' ? formatValue(figure.value, format) : signOf(figure).word;
}

/** A count behind a value („von 1.234“), or the word of its state. */
export function formatCount(figure: Figure): string {
	return figure.kind === 'known' ? formatNumber(figure.value, decimalsOf(figure.value)) : signOf(figure).word;
}

/** Counts are whole; numerators that are not (income sums, hectares) show at most two decimals. */
function decimalsOf(value: number): number {
	return [0, 1, 2].find((decimals) => roundHalfUp(value, decimals) === value) ?? 2;
}

/** A number for a field that a reader may change: German comma, no dots of thousands, as many decimals as it has. */
export function formatLimit(value: number): string {
	return String(value).replace('.', ',');
}
