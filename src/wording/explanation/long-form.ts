import { roundRatioHalfUp } from '#domain/statistics/rounding.ts';
import { MINUS } from '../number.ts';

/** factor × top ÷ bottom, cut off (not rounded) after so many digits, as a plain decimal. */
export function longForm(top: number, bottom: number, factor: number, digits: number): { text: string; exact: boolean } {
	const near = roundRatioHalfUp(top, bottom, digits, factor);
	const exact = roundRatioHalfUp(top, bottom, digits + 6, factor) === near;
	const over = !exact && Math.abs(near) > Math.abs((factor * top) / bottom);
	const cut = over ? Math.abs(near) - 10 ** -digits : Math.abs(near);
	const text = `${top * factor * bottom < 0 ? '-' : ''}${cut.toFixed(digits)}`;
	return { text: exact ? text.replace(/\.?0+$/, '') : text, exact };
}

export function german(decimal: string): string {
	const [whole = '0', fraction] = decimal.replace('-', '').split('.');
	return (decimal.startsWith('-') ? MINUS : '') + whole.replace(/\B(?=(\d{3})+$)/g, '.') + (fraction === undefined ? '' : `,${fraction}`);
}
