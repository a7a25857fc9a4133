import { Fraction } from '../core/rows/fraction.ts';

/** factor × top ÷ bottom as KECK says it shows it: so many decimals, ties away from zero; what would only round to zero stays as it is. Reference: 100 × 3 ÷ 2000, one decimal: 0.2. */
export function shownRatio(top: number, bottom: number, factor: number, decimals: number): number {
	const shown = rounded(top, bottom, factor, decimals);
	return shown === 0 ? (factor * top) / bottom + 0 : shown;
}

/** A count or a supplied value as it is shown: rounded likewise, to zero too. */
export const shownNumber = (value: number, decimals: number): number => rounded(value, 1, 1, decimals);

function rounded(top: number, bottom: number, factor: number, decimals: number): number {
	const scale = 10 ** decimals;
	const doubled = Math.abs(2 * factor * scale * top);
	const below = Math.abs(bottom);
	const sign = top < 0 === bottom < 0 ? 1 : -1;
	let size: number;
	if (Number.isSafeInteger(doubled) && Number.isSafeInteger(2 * below) && Number.isSafeInteger(doubled + below)) size = (doubled + below - ((doubled + below) % (2 * below))) / (2 * below) / scale;
	else {
		const exact = Fraction.of(Math.abs(top)).times(Math.abs(factor)).times(2 * scale).over(below).plus(new Fraction(1n));
		size = Number(`${exact.over(2).floor()}e-${decimals}`);
	}
	return size === 0 ? 0 : sign * size;
}
