import { roundRatioHalfUp } from '#domain/statistics/rounding.ts';
import { formatCount, formatNumber, formatValue } from '../number.ts';
import type { Calculated } from './calculated.ts';
import { gives } from './calculated.ts';
import { german, longForm } from './long-form.ts';

/** Digits shown beyond those of the value, so that a reader sees which way it was rounded. */
const MORE = 3;

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
