import { roundHalfUp } from '#domain/statistics/rounding.ts';
import { formatNumber, formatValue, FIXED_SPACE } from '../number.ts';
import { inTheWhole } from '../place.ts';
import { isPlainWord, unitFor } from '../unit.ts';
import type { ReadIndicator, ReadRow } from './read-row.ts';
import { isBalance } from './counts-cases.ts';

/**
 * How an area stands to the whole Kommune. The difference is taken between the values as shown, so that whoever recomputes it
 * from the page gets the same. Empty where nothing can be compared.
 */
export function comparisonSentence(indicator: ReadIndicator, row: ReadRow, whole: ReadRow | null): string {
	if (!whole || whole.area.id === row.area.id || row.value.kind !== 'known' || whole.value.kind !== 'known') return '';
	const where = inTheWhole(whole.area.name);
	if (isBalance(indicator)) return '';
	if (indicator.kind === 'count') return shareSentence(row.value.value, whole.value.value, where, indicator);
	const difference = shownDifference(row.value.value, whole.value.value, indicator.decimals);
	const there = `${where} (${formatValue(whole.value.value, indicator)})`;
	if (difference === 0) return `Das ist etwa so viel wie ${there}.`;
	const amount = formatNumber(Math.abs(difference), indicator.decimals);
	const unit = indicator.unit === '%' ? 'Prozentpunkte' : isPlainWord(indicator.unit) ? indicator.unit : '';
	const spelled = unit === '' ? amount : amount + FIXED_SPACE + unitFor(amount, unit);
	return `Das ${amount === '1' ? 'ist' : 'sind'} ${spelled} ${difference > 0 ? 'mehr' : 'weniger'} als ${there}.`;
}

/** a − b after both were rounded to what the page shows. */
export function shownDifference(a: number, b: number, decimals: number): number {
	return roundHalfUp(roundHalfUp(a, decimals) - roundHalfUp(b, decimals), decimals);
}

/** A count is a part of the Kommune's count, not more or less than it. */
function shareSentence(part: number, whole: number, where: string, indicator: ReadIndicator): string {
	if (whole <= 0 || part < 0 || part > whole || part === 0) return '';
	return `Das sind ${formatValue((100 * part) / whole, { unit: '%', decimals: 1, kind: 'share' })} der ${formatValue(whole, indicator)} ${where}.`;
}
