import type { Figure } from '#domain/figure/figure.ts';
import type { Indicator } from '#domain/indicator/indicator.ts';
import { roundHalfUp, roundRatioHalfUp } from '#domain/statistics/rounding.ts';
import { formatCount, formatNumber, formatValue, MINUS } from '../number.ts';
import type { SpokenTerm } from './formula-words.ts';

export interface Calculated {
	readonly indicator: Pick<Indicator, 'kind' | 'unit' | 'decimals' | 'factor'>;
	readonly value: Figure;
	/** The sums of both sides; null where the kind has no such side. */
	readonly numerator: Figure | null;
	readonly denominator: Figure | null;
	readonly terms: readonly SpokenTerm[];
}

/** Digits shown beyond those of the value, so that a reader sees which way it was rounded. */
const MORE = 3;

/**
 * The formula with its released figures: „1.234 von 5.678 = 21,7 %“. Empty where a figure is lacking, or where the figures do not give the value
 * (a snapshot of an older definition): then nothing is claimed.
 */
export function calculation({ indicator, value, numerator, denominator, terms }: Calculated): string {
	if (value.kind !== 'known' || indicator.kind === 'supplied') return '';
	if (indicator.kind === 'count') return countLine(indicator, value.value, terms);
	if (numerator?.kind !== 'known' || denominator?.kind !== 'known' || !gives(numerator.value, denominator.value, indicator, value.value)) return '';
	const [top, bottom] = [formatCount(numerator), formatCount(denominator)];
	const shown = formatValue(value.value, indicator);
	if (indicator.kind === 'share' && indicator.factor === 100 && numerator.value >= 0) return `${top} von ${bottom} = ${shown}`;
	return `${top} ÷ ${bottom}${indicator.factor === 1 ? '' : ` × ${formatNumber(indicator.factor, 0)}`} = ${shown}`;
}

/** „100 × 1.234 ÷ 5.678 = 21,7330…, gerundet auf eine Nachkommastelle: 21,7 %.“ Says when nothing was rounded. Empty where nothing was divided. */
export function roundingLine({ indicator, value, numerator, denominator }: Calculated): string {
	if (value.kind !== 'known' || numerator?.kind !== 'known' || denominator?.kind !== 'known' || !gives(numerator.value, denominator.value, indicator, value.value)) return '';
	const { text, exact } = longForm(numerator.value, denominator.value, indicator.factor, indicator.decimals + MORE);
	const division = `${indicator.factor === 1 ? '' : `${formatNumber(indicator.factor, 0)} × `}${formatCount(numerator)} ÷ ${formatCount(denominator)}`;
	if (exact && roundRatioHalfUp(numerator.value, denominator.value, indicator.decimals, indicator.factor) === Number(text)) return `${division} = ${formatValue(value.value, indicator)}; das geht auf, gerundet ist nichts.`;
	return `${division} = ${german(text)}${exact ? '' : '…'}, gerundet auf ${decimalsInWords(indicator.decimals)}: ${formatValue(value.value, indicator)}. Ab 5 wird aufgerundet.`;
}

export function decimalsInWords(decimals: number): string {
	return decimals === 0 ? 'ganze Zahlen' : decimals === 1 ? 'eine Nachkommastelle' : `${decimals} Nachkommastellen`;
}

function gives(top: number, bottom: number, { factor, decimals }: Calculated['indicator'], value: number): boolean {
	return bottom !== 0 && roundRatioHalfUp(top, bottom, decimals, factor) === roundHalfUp(value, decimals);
}

/** factor × top ÷ bottom, cut off (not rounded) after so many digits, as a plain decimal. */
function longForm(top: number, bottom: number, factor: number, digits: number): { text: string; exact: boolean } {
	const near = roundRatioHalfUp(top, bottom, digits, factor);
	const exact = roundRatioHalfUp(top, bottom, digits + 6, factor) === near;
	const over = !exact && Math.abs(near) > Math.abs((factor * top) / bottom);
	const cut = over ? Math.abs(near) - 10 ** -digits : Math.abs(near);
	const text = `${top * factor * bottom < 0 ? '-' : ''}${cut.toFixed(digits)}`;
	return { text: exact ? text.replace(/\.?0+$/, '') : text, exact };
}

function german(decimal: string): string {
	const [whole = '0', fraction] = decimal.replace('-', '').split('.');
	return (decimal.startsWith('-') ? MINUS : '') + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
}

/** „1.234 − 567 = 667 Personen“; one summand stands for itself and needs no line. */
function countLine(indicator: Calculated['indicator'], value: number, terms: readonly SpokenTerm[]): string {
	if (terms.length < 2) return '';
	const known = terms.flatMap(({ sign, figure }) => (figure.kind === 'known' ? [{ sign, value: figure.value }] : []));
	if (known.length < terms.length || roundHalfUp(known.reduce((sum, t) => sum + t.sign * t.value, 0), indicator.decimals) !== roundHalfUp(value, indicator.decimals)) return '';
	const spelled = known.map((t, at) => `${at === 0 ? (t.sign === 1 ? '' : MINUS) : t.sign === 1 ? ' + ' : ` ${MINUS} `}${formatCount({ kind: 'known', value: t.value })}`);
	return `${spelled.join('')} = ${formatValue(value, indicator)}`;
}
