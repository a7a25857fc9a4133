import { formatCount, formatNumber, formatValue } from '../number.ts';
import type { Calculated } from './calculated.ts';
import { gives } from './calculated.ts';
import { countLine } from './count-line.ts';

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
